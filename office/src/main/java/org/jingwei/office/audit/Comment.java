package org.jingwei.office.audit;

import java.util.List;

/** What is written beside a stretch of a line: paragraphs, the first of which is its heading. */
record Comment(Mark mark, List<String> paragraphs) {

    Comment {
        paragraphs = List.copyOf(paragraphs);
    }
}
