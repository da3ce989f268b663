package org.jingwei.office.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.jingwei.core.finding.Verdict;
import org.jingwei.office.layout.Looks.Paragraph;
import org.jingwei.office.layout.Outline.Part;

/** The number, the note of attachments, the office and the date (7.2.5, 7.3.4, 7.3.5). */
final class PartRules {

    private static final Pattern NUMBER = Pattern.compile("[^〔]+〔[0-9]{4}〕[1-9][0-9]*号.*");
    private static final Pattern DATE = Pattern.compile("[（(]?[0-9]{4}年[1-9][0-9]?月[1-9][0-9]?日[）)]?");
    private static final String MARKS = "。；;，,、.";

    private PartRules() {}

    static void check(Outline outline, Notes notes) {
        for (Paragraph head : outline.of(Part.HEAD)) {
            String words = head.text().strip();
            if (Outline.NUMBER.matcher(words).matches()) {
                notes.expect(NUMBER.matcher(words).matches(), LayoutRule.L801, head, "“" + words + "”");
            }
        }
        for (Paragraph attached : outline.of(Part.ATTACHED)) {
            String words = attached.text().strip();
            boolean bare = MARKS.indexOf(words.charAt(words.length() - 1)) < 0;
            notes.expect(bare, LayoutRule.L701, attached, "名称后有“" + words.substring(words.length() - 1) + "”");
        }
        outline.of(Part.ATTACHED).stream()
                .findFirst()
                .ifPresent(first -> notes.expect(
                        first.text().startsWith("　　") || Indent.isTwo(first.format()),
                        LayoutRule.L702,
                        first,
                        "没有左空二字"));
        date(outline, notes);
    }

    private static void date(Outline outline, Notes notes) {
        List<Paragraph> dates = outline.of(Part.DATE);
        if (dates.isEmpty()) {
            notes.add(LayoutRule.L501, Verdict.UNRESOLVED, "没有找到单独成行的成文日期");
            return;
        }
        Paragraph date = dates.get(0);
        String words = date.text().strip();
        notes.expect(DATE.matcher(words).matches(), LayoutRule.L501, date, "“" + words + "”");
        if (!date.isCentred()) {
            notes.look(LayoutRule.L502);
            if (outline.of(Part.SIGNATURE).isEmpty()) {
                notes.add(LayoutRule.L502, Verdict.SUSPICIOUS, date, "日期之上没有署名");
            }
        }
    }
}
