package org.jingwei.office.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jingwei.office.layout.Looks.Paragraph;

/** Which part of an official document each paragraph is, as far as its words and place tell. */
final class Outline {

    private static final int HEAD_PARAGRAPHS = 15;
    private static final int TITLE_SIZE = 40;
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_ADDRESSEE = 120;

    static final Pattern NUMBER = Pattern.compile(
            "[\\p{IsHan}A-Za-z]{1,12}[\\[［(（【〔]\\s*[0-9]{4}\\s*[\\]］)）】〕]\\s*第?\\s*[0-9]{1,5}\\s*号.{0,30}");

    /** A date that stands alone, in whatever form. */
    static final Pattern DATE = Pattern.compile("[（(]?\\s*(?:[0-9]{4}\\s*年\\s*[0-9]{1,2}\\s*月\\s*[0-9]{1,2}\\s*日"
            + "|[二一][〇○零一二三四五六七八九O0]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日"
            + "|[0-9]{4}[./\\-－][0-9]{1,2}[./\\-－][0-9]{1,2})\\s*[）)]?");

    private static final Pattern ATTACHED = Pattern.compile("附件\\s*[0-9]*\\s*[:：].*");
    private static final Pattern ATTACHED_NEXT = Pattern.compile("[0-9]{1,2}\\s*[.．、].*");
    private static final Pattern ATTACHMENT = Pattern.compile("附件\\s*[0-9一二三四五六七八九十]{0,2}\\s*");

    private static final Pattern COPIES = Pattern.compile("(?:抄送|主送|分送)[:：].*|.*[0-9]日\\s*印发");

    /** Parts that rules ask for. */
    enum Part {
        HEAD,
        TITLE,
        ADDRESSEE,
        BODY,
        ATTACHED,
        SIGNATURE,
        DATE,
        /** Notes, copies and attachments after the date, tables, captions and the like. */
        OTHER
    }

    private final Map<Part, List<Paragraph>> parts = new EnumMap<>(Part.class);

    Outline(List<Paragraph> all) {
        List<Paragraph> paragraphs = all.stream()
                .filter(paragraph -> !paragraph.isBlank() && !paragraph.inTable())
                .toList();
        int title = title(paragraphs);
        int date = date(paragraphs, title);
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            Part part = part(paragraphs, i, title, date);
            parts.computeIfAbsent(part, p -> new ArrayList<>()).add(paragraph);
        }
    }

    List<Paragraph> of(Part part) {
        return parts.getOrDefault(part, List.of());
    }

    private Part part(List<Paragraph> paragraphs, int i, int title, int date) {
        Paragraph paragraph = paragraphs.get(i);
        String words = paragraph.text().strip();
        if (i < title) {
            return Part.HEAD;
        }
        if (i == title || !of(Part.TITLE).isEmpty() && goesOn(paragraphs, i, title)) {
            return Part.TITLE;
        }
        if (i == date) {
            return Part.DATE;
        }
        if ((date <= title || i < date) && isAttached(paragraphs, i, words)) {
            return Part.ATTACHED;
        }
        boolean signedBelow = date > title && !paragraphs.get(date).isCentred();
        if (signedBelow && i > date || signedBelow && i == date - 1 && isSignature(paragraph)) {
            return i > date ? Part.OTHER : Part.SIGNATURE;
        }
        boolean aside =
                ATTACHMENT.matcher(words).matches() || COPIES.matcher(words).matches();
        if (paragraph.isCentred() || paragraph.isRight() || aside) {
            return Part.OTHER;
        }
        boolean addresses = words.endsWith("：")
                && words.length() <= LONGEST_ADDRESSEE
                && of(Part.BODY).isEmpty();
        return addresses ? Part.ADDRESSEE : Part.BODY;
    }

    private boolean isAttached(List<Paragraph> paragraphs, int i, String words) {
        List<Paragraph> attached = of(Part.ATTACHED);
        boolean follows = !attached.isEmpty() && attached.get(attached.size() - 1) == paragraphs.get(i - 1);
        return ATTACHED.matcher(words).matches()
                || follows && ATTACHED_NEXT.matcher(words).matches();
    }

    static boolean isSignature(Paragraph paragraph) {
        String words = paragraph.text().strip();
        return words.length() <= LONGEST_TITLE && "。；：，、！？".indexOf(words.charAt(words.length() - 1)) < 0;
    }

    private static boolean goesOn(List<Paragraph> paragraphs, int i, int title) {
        for (int j = title + 1; j <= i; j++) {
            Paragraph paragraph = paragraphs.get(j);
            if (!paragraph.isCentred() || Text.size(paragraph) < TITLE_SIZE) {
                return false;
            }
        }
        return true;
    }

    /** The first large centred words that are not red, else the first centred, else the first short ones; -1 for none. */
    private static int title(List<Paragraph> paragraphs) {
        int centred = -1;
        int plain = -1;
        for (int i = 0; i < Math.min(HEAD_PARAGRAPHS, paragraphs.size()); i++) {
            Paragraph paragraph = paragraphs.get(i);
            String words = paragraph.text().strip();
            if (Text.isRed(paragraph) || NUMBER.matcher(words).matches()) {
                continue;
            }
            if (paragraph.isCentred() && Text.size(paragraph) >= TITLE_SIZE) {
                return i;
            }
            centred = centred < 0 && paragraph.isCentred() ? i : centred;
            plain = plain < 0 && !words.endsWith("。") && words.length() <= LONGEST_TITLE ? i : plain;
        }
        return centred >= 0 ? centred : plain;
    }

    private static int date(List<Paragraph> paragraphs, int title) {
        for (int i = paragraphs.size() - 1; i > title; i--) {
            if (DATE.matcher(paragraphs.get(i).text().strip()).matches()) {
                return i;
            }
        }
        return -1;
    }
}
