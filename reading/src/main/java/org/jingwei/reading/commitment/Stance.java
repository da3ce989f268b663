package org.jingwei.reading.commitment;

import java.util.List;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Genre;
import org.jingwei.core.text.Paragraph;

/** Whether a paragraph looks ahead, looks back, or is spoken, where each sentence must say so itself. */
enum Stance {
    /** The plan part of a written report: what it names will be done. */
    PLAN,
    /** A speech: a sentence promises only under a modal. */
    SPOKEN,
    /** Review, glossary, overview. */
    NONE;

    static Stance of(Article article, Paragraph paragraph, Words words) {
        if (paragraph.kind() != Paragraph.Kind.BODY) {
            return NONE;
        }
        if (article.genre() == Genre.SPEECH) {
            return reviews(paragraph.headings(), words) ? NONE : SPOKEN;
        }
        boolean report = article.genre() == Genre.WORK_REPORT || article.genre() == Genre.PLAN_REPORT;
        boolean plans = plans(article, paragraph.headings(), words);
        return plans && (report || article.genre() == Genre.ANALYSIS || article.genre() == Genre.OVERVIEW)
                ? PLAN
                : NONE;
    }

    /** Whether a report looks ahead from this paragraph on, as far as its heading reaches (下一步，…). */
    static boolean turns(Article article, Paragraph paragraph, Words words) {
        return paragraph.kind() == Paragraph.Kind.BODY
                && (article.genre() == Genre.WORK_REPORT
                        || article.genre() == Genre.PLAN_REPORT
                        || article.genre() == Genre.ANALYSIS)
                && words.starts(paragraph.text().strip(), Role.NEXT);
    }

    private static boolean plans(Article article, List<String> headings, Words words) {
        int year = article.period().map(p -> p.year()).orElse(0);
        for (int i = headings.size() - 1; i >= 0; i--) {
            String heading = headings.get(i);
            if (heading.contains(year + 1 + "年") && year > 1) {
                return true;
            }
            if (words.in(heading, Role.REVIEW_HEADING)) {
                return false;
            }
            if (words.in(heading, Role.PLAN_HEADING)) {
                return true;
            }
        }
        return false;
    }

    private static boolean reviews(List<String> headings, Words words) {
        for (int i = headings.size() - 1; i >= 0; i--) {
            if (words.in(headings.get(i), Role.PLAN_HEADING)) {
                return false;
            }
            if (words.in(headings.get(i), Role.REVIEW_HEADING)) {
                return true;
            }
        }
        return false;
    }
}
