package org.jingwei.office.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingwei.office.sheet.HeaderCell;

/**
 * An official document (公文) in its parts, in the order in which GB/T 9704-2012 lays them out. Every part but the title may be
 * missing. Immutable.
 *
 * @param head the red head of a document that goes out under a number
 * @param title 标题
 * @param addressee 主送机关, without the colon
 * @param body headings, paragraphs and tables; headings are numbered by the writer
 * @param attachments names of the attachments (附件说明), without numbers and full stops
 * @param signature 发文机关署名
 * @param date 成文日期
 * @param note 附注, without brackets
 * @param copies 抄送机关, without the full stop
 */
public record OfficialDocument(
        Optional<RedHead> head,
        String title,
        Optional<String> addressee,
        List<Block> body,
        List<String> attachments,
        Optional<String> signature,
        Optional<LocalDate> date,
        Optional<String> note,
        Optional<String> copies) {

    public OfficialDocument {
        body = List.copyOf(body);
        attachments = List.copyOf(attachments);
        if (title.isBlank()) {
            throw new IllegalArgumentException("an official document without a title");
        }
    }

    /** A document of a title and a body; the other parts are added by the methods below. */
    public static OfficialDocument of(String title, List<Block> body) {
        return new OfficialDocument(
                Optional.empty(),
                title,
                Optional.empty(),
                body,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public OfficialDocument under(RedHead redHead) {
        return new OfficialDocument(
                Optional.of(redHead), title, addressee, body, attachments, signature, date, note, copies);
    }

    public OfficialDocument to(String mainAddressee) {
        return new OfficialDocument(
                head, title, Optional.of(mainAddressee), body, attachments, signature, date, note, copies);
    }

    public OfficialDocument attaching(List<String> names) {
        return new OfficialDocument(head, title, addressee, body, names, signature, date, note, copies);
    }

    public OfficialDocument signed(String office, LocalDate day) {
        return new OfficialDocument(
                head, title, addressee, body, attachments, Optional.of(office), Optional.of(day), note, copies);
    }

    public OfficialDocument noting(String words) {
        return new OfficialDocument(
                head, title, addressee, body, attachments, signature, date, Optional.of(words), copies);
    }

    public OfficialDocument copiedTo(String offices) {
        return new OfficialDocument(
                head, title, addressee, body, attachments, signature, date, note, Optional.of(offices));
    }

    /**
     * 发文机关标志 and 发文字号.
     *
     * @param office as it stands in red: 云岭市发展和改革委员会文件
     * @param number 云发改〔2031〕18号; empty where the form has none
     */
    public record RedHead(String office, Optional<String> number) {

        public RedHead {
            if (office.isBlank()) {
                throw new IllegalArgumentException("a red head without an office");
            }
        }
    }

    /** A part of the body. */
    public sealed interface Block permits Heading, Text, Grid {}

    /** A heading; level 1 is 一、, 2 is （一）, 3 is 1. and 4 is （1）. The number is the writer's. */
    public record Heading(int level, String text) implements Block {

        public Heading {
            if (level < 1 || level > 4 || text.isBlank()) {
                throw new IllegalArgumentException("no heading of a level from 1 to 4: " + level + " " + text);
            }
        }
    }

    /** A paragraph. */
    public record Text(String text) implements Block {}

    /**
     * A table.
     *
     * @param title above it; may be empty
     * @param unit at its right shoulder, as 单位：亿元、%; may be empty
     * @param header rows of cells, of which every row covers the same columns
     * @param rows as many cells in each as there are columns
     */
    public record Grid(String title, String unit, List<List<HeaderCell>> header, List<List<String>> rows)
            implements Block {

        public Grid {
            header = header.stream().map(List::copyOf).toList();
            rows = rows.stream().map(List::copyOf).toList();
            int columns = HeaderCell.columns(header);
            for (List<String> row : rows) {
                if (row.size() != columns) {
                    throw new IllegalArgumentException(row.size() + " cells under " + columns + " columns: " + row);
                }
            }
        }

        public int columns() {
            return HeaderCell.columns(header);
        }

        /** A table with one row of plain headers. */
        public static Grid of(String title, String unit, List<String> header, List<List<String>> rows) {
            List<HeaderCell> cells = new ArrayList<>();
            header.forEach(text -> cells.add(HeaderCell.of(text)));
            return new Grid(title, unit, List.of(cells), rows);
        }
    }
}
