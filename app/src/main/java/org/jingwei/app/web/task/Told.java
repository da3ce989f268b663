package org.jingwei.app.web.task;

import java.util.ArrayList;
import java.util.List;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Paragraph;
import org.jingwei.core.text.Place;

/** The sentences of an article with their places. */
final class Told {

    private static final String ENDS = "。！？；";

    private Told() {}

    static List<Evidence> sentences(String document, Article article) {
        List<Evidence> sentences = new ArrayList<>();
        for (Paragraph paragraph : article.paragraphs()) {
            String text = paragraph.text();
            int start = 0;
            for (int i = 0; i < text.length(); i++) {
                if (ENDS.indexOf(text.charAt(i)) >= 0 || i == text.length() - 1) {
                    add(document, article, paragraph, start, i + 1, sentences);
                    start = i + 1;
                }
            }
        }
        return sentences;
    }

    private static void add(
            String document, Article article, Paragraph paragraph, int from, int until, List<Evidence> sentences) {
        int start = from;
        while (start < until && Character.isWhitespace(paragraph.text().charAt(start))) {
            start++;
        }
        String words = paragraph.text().substring(start, until).strip();
        if (words.length() > 3) {
            Place place = paragraph.placeOf(start);
            sentences.add(new Evidence(document, place, article.anchorOf(place.line()), words));
        }
    }
}
