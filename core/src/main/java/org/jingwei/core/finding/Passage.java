package org.jingwei.core.finding;

import java.util.List;

/**
 * Lines of a document that a finding rests on.
 *
 * @param document the document's name as given
 * @param lines from 1, at least one, each once and in order
 */
public record Passage(String document, List<Integer> lines) {

    public Passage {
        lines = lines.stream().sorted().distinct().toList();
        if (document.isBlank() || lines.isEmpty() || lines.get(0) < 1) {
            throw new IllegalArgumentException("not a passage: " + document + ":" + lines);
        }
    }
}
