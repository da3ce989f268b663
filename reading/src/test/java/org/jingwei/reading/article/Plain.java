package org.jingwei.reading.article;

import java.util.List;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Paragraph;

/** Articles as a person reads them: the form of the golden answers. */
final class Plain {

    private Plain() {}

    static String write(List<Article> articles) {
        StringBuilder out = new StringBuilder();
        articles.forEach(article -> write(article, out));
        return out.toString();
    }

    private static void write(Article article, StringBuilder out) {
        out.append("篇 ").append(article.title()).append('\n');
        out.append("  行 ").append(article.line()).append('-').append(article.lineEnd());
        out.append(" | ").append(article.genre().label());
        out.append(" | ").append(article.region().orElse("无地名"));
        out.append(" | ").append(article.level().map(l -> l.label()).orElse("层级不明"));
        out.append(" | ").append(article.period().map(Object::toString).orElse("无报告期"));
        out.append(" | ").append(article.date().orElse("无日期")).append('\n');
        article.paragraphs().forEach(paragraph -> write(paragraph, out));
        out.append('\n');
    }

    private static void write(Paragraph paragraph, StringBuilder out) {
        out.append("  ").append(kind(paragraph.kind())).append(' ').append(paragraph.firstLine());
        out.append(paragraph.lastLine() > paragraph.firstLine() ? "-" + paragraph.lastLine() : "");
        out.append(paragraph.headings().isEmpty() ? "" : " 〔" + String.join(" > ", paragraph.headings()) + "〕");
        out.append(' ').append(paragraph.text()).append('\n');
    }

    private static String kind(Paragraph.Kind kind) {
        return switch (kind) {
            case HEADING -> "题";
            case BODY -> "文";
            case GLOSSARY -> "注";
            case ASIDE -> "旁";
        };
    }
}
