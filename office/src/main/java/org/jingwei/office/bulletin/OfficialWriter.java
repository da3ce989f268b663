package org.jingwei.office.bulletin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jingwei.office.bulletin.OfficialDocument.Block;
import org.jingwei.office.bulletin.OfficialDocument.Grid;
import org.jingwei.office.bulletin.OfficialDocument.Heading;
import org.jingwei.office.bulletin.OfficialDocument.RedHead;
import org.jingwei.office.bulletin.OfficialDocument.Text;

/**
 * Writes an official document as a Word file in the layout of GB/T 9704-2012: A4, 22 lines of 28 characters, its fonts and sizes,
 * numbered headings, page numbers outside. The same document always gives the same bytes. Thread-safe.
 */
public final class OfficialWriter {

    /** 成文日期 stands four characters in (7.3.5.1). */
    private static final int DATE_IN = 4 * PageLayout.CHARACTER;

    /** 署名 is never nearer to the edge than two characters (7.3.5.2). */
    private static final int LEAST_IN = 2 * PageLayout.CHARACTER;

    /** The dividing line stands 4 mm below the number (7.2.7). */
    private static final String RED_LINE =
            "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"11\" w:color=\"FF0000\"/></w:pBdr>";

    /** At the foot of the last page's type area, between two lines (7.4.1). */
    private static final String COPIES_FRAME = "<w:framePr w:w=\"" + PageLayout.AREA
            + "\" w:wrap=\"notBeside\" w:vAnchor=\"margin\" w:hAnchor=\"margin\" w:xAlign=\"center\" w:yAlign=\"bottom\"/>"
            + "<w:pBdr><w:top w:val=\"single\" w:sz=\"8\" w:space=\"1\" w:color=\"000000\"/>"
            + "<w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>";

    private OfficialWriter() {}

    public static byte[] write(OfficialDocument document) {
        StringBuilder body = new StringBuilder();
        document.head().ifPresent(head -> head(head, body));
        body.append(Paragraphs.of(Style.TITLE, document.title()));
        body.append(Paragraphs.blank());
        document.addressee().ifPresent(to -> body.append(Paragraphs.of(Style.PLAIN, to + "：")));
        blocks(document.body(), body);
        attachments(document.attachments(), body);
        signature(document.signature(), document.date(), body);
        document.note().ifPresent(note -> body.append(Paragraphs.of(Style.BODY, "（" + note + "）")));
        document.copies()
                .ifPresent(copies -> body.append(Paragraphs.of(Style.COPIES, COPIES_FRAME, "抄送：" + copies + "。")));
        if (body.toString().endsWith("</w:tbl>")) {
            body.append(Paragraphs.blank());
        }
        return WordParts.packed(document.title(), body.toString());
    }

    private static void head(RedHead head, StringBuilder body) {
        int fitting = 4 * PageLayout.AREA / 21 / Widths.halves(head.office());
        int size = Math.min(PageLayout.HEAD_LARGEST, Math.max(PageLayout.HEAD_SMALLEST, fitting));
        body.append(Paragraphs.sized(Style.RED_HEAD, size, head.office()));
        body.append(Paragraphs.blank()).append(Paragraphs.blank());
        body.append(Paragraphs.of(Style.CENTRED, RED_LINE, head.number().orElse("")));
        body.append(Paragraphs.blank()).append(Paragraphs.blank());
    }

    private static void blocks(List<Block> blocks, StringBuilder body) {
        HeadingNumbers numbers = new HeadingNumbers();
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                body.append(
                        Paragraphs.of(Style.heading(heading.level()), numbers.next(heading.level()) + heading.text()));
            } else if (block instanceof Text text) {
                body.append(Paragraphs.of(Style.BODY, text.text()));
            } else if (block instanceof Grid grid) {
                body.append(TableXml.of(grid));
            }
        }
    }

    /** Two characters in; what runs on stands below the name's first character; no full stop (7.3.4). */
    private static void attachments(List<String> names, StringBuilder body) {
        if (names.isEmpty()) {
            return;
        }
        body.append(Paragraphs.blank());
        for (int i = 0; i < names.size(); i++) {
            String label = i == 0 ? "附件：" : "";
            String number = names.size() == 1 ? "" : (i + 1) + ".";
            int left = names.size() == 1 ? 5 : 6;
            int hanging = i == 0 ? left - 2 : 1;
            body.append(
                    Paragraphs.of(Style.PLAIN, "<w:keepNext/>" + indent(left, hanging), label + number + names.get(i)));
        }
    }

    private static String indent(int left, int hanging) {
        return "<w:ind w:leftChars=\"" + left * 100 + "\" w:left=\"" + left * PageLayout.CHARACTER
                + "\" w:hangingChars=\"" + hanging * 100 + "\" w:hanging=\"" + hanging * PageLayout.CHARACTER + "\"/>";
    }

    /** The office stands centred over the date, which stands four characters in. */
    private static void signature(Optional<String> office, Optional<LocalDate> date, StringBuilder body) {
        if (office.isEmpty() && date.isEmpty()) {
            return;
        }
        String day = date.map(OfficialWriter::written).orElse("");
        int longer = Widths.of(office.orElse("")) - Widths.of(day);
        int dateIn = Math.max(DATE_IN, LEAST_IN + longer / 2);
        int officeIn = dateIn - longer / 2;
        body.append(Paragraphs.of(Style.BODY, "<w:keepNext/>", ""));
        body.append(Paragraphs.of(Style.BODY, "<w:keepNext/>", ""));
        office.ifPresent(name -> body.append(Paragraphs.of(Style.SIGNATURE, "<w:keepNext/>" + right(officeIn), name)));
        date.ifPresent(d -> body.append(Paragraphs.of(Style.SIGNATURE, right(dateIn), day)));
    }

    private static String right(int in) {
        return "<w:ind w:right=\"" + in + "\"/>";
    }

    private static String written(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
