package org.jingwei.office.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.text.Document;

/**
 * A Word file (ISO/IEC 29500). <b>Line n is the n-th paragraph of the body</b>: the n-th {@code w:p} of the main part in document
 * order, those of table cells and content controls included, blank ones too, those of text boxes not. The paragraphs of text
 * boxes follow after the last of the body. Headers, footers, footnotes, endnotes, comments, deleted and hidden text are not
 * read; inserted text is. An automatic number stands before the text as on the page and counts in the columns. A tab is a tab,
 * a manual line break is {@link Body#BREAK}.
 */
final class Docx {

    private final Xml xml;
    private final DocxNumbering numbering;
    private final Body body;
    private final List<TracedText> boxes = new ArrayList<>();
    private final List<List<WordPiece>> pieces = new ArrayList<>();

    private final boolean keepsPieces;

    private Docx(Xml xml, DocxNumbering numbering, Body body, boolean keepsPieces) {
        this.xml = xml;
        this.numbering = numbering;
        this.body = body;
        this.keepsPieces = keepsPieces;
    }

    static Document read(String name, PackedFile file, String main, Budget budget) throws IOException {
        return walked(file, main, budget, false).body.named(name);
    }

    /** The document, and for each of its lines where its characters stand in the main part. */
    static Traced traced(String name, PackedFile file, String main, Budget budget) throws IOException {
        Docx docx = walked(file, main, budget, true);
        return new Traced(docx.body.named(name), docx.pieces);
    }

    record Traced(Document document, List<List<WordPiece>> pieces) {}

    private static Docx walked(PackedFile file, String main, Budget budget, boolean keepsPieces) throws IOException {
        Relations relations = Relations.of(file, main);
        DocxNumbering numbering = DocxNumbering.of(
                file,
                relations.ofType("numbering").orElse(""),
                relations.ofType("styles").orElse(""));
        try (Xml xml = file.xml(main)) {
            Docx docx = new Docx(xml, numbering, new Body(budget), keepsPieces);
            docx.readBody();
            return docx;
        }
    }

    private void readBody() throws Refusal {
        blocks("document", Optional.empty());
        for (TracedText box : boxes) {
            line(box);
        }
    }

    /** Paragraphs and tables up to the end of an element; {@code cell} where they stand in one. */
    private void blocks(String until, Optional<List<Grid.Slot>> cell) throws Refusal {
        while (xml.next() && !xml.ends(until)) {
            if (xml.starts("p")) {
                paragraph(cell);
            } else if (xml.starts("tbl")) {
                table(cell);
            } else if (isAside()) {
                xml.skip();
            }
        }
    }

    private boolean isAside() {
        return xml.starts()
                && switch (xml.name()) {
                    case "del",
                            "moveFrom",
                            "Fallback",
                            "sectPr",
                            "tblPr",
                            "tblGrid",
                            "trPr",
                            "sdtPr",
                            "rt",
                            "pPrChange",
                            "rPrChange",
                            "txBody",
                            "instrText",
                            "delText",
                            "delInstrText" -> true;
                    default -> false;
                };
    }

    private void paragraph(Optional<List<Grid.Slot>> cell) throws Refusal {
        TracedText text = new TracedText();
        inside("p", text);
        int line = line(text);
        cell.ifPresent(slots -> slots.forEach(slot -> slot.add(text.toString(), line)));
    }

    private int line(TracedText text) throws Refusal {
        if (keepsPieces) {
            pieces.add(text.pieces());
        }
        return body.add(text.toString());
    }

    /** Text up to the end of a paragraph. */
    private void inside(String until, TracedText text) throws Refusal {
        while (xml.next() && !xml.ends(until)) {
            if (!xml.starts()) {
                continue;
            }
            switch (xml.name()) {
                case "pPr" -> text.addNumber(xml, number());
                case "r" -> run(text);
                case "txbxContent" -> box();
                default -> piece(text);
            }
        }
    }

    private void piece(TracedText text) throws Refusal {
        if (isAside()) {
            xml.skip();
            return;
        }
        if (!xml.namespaceHas("wordprocessingml") && !xml.namespaceHas("math")) {
            return;
        }
        switch (xml.name()) {
            case "t" -> text.addCharacters(xml);
            case "tab", "ptab" -> text.addSign(xml, "\t");
            case "br" -> text.addSign(xml, isLineBreak() ? String.valueOf(Body.BREAK) : "");
            case "cr" -> text.addSign(xml, String.valueOf(Body.BREAK));
            case "noBreakHyphen" -> text.addSign(xml, "\u2011");
            case "sym" -> text.addSign(xml, symbol());
            default -> {}
        }
    }

    private boolean isLineBreak() {
        return xml.attribute("type")
                .filter(type -> !type.equals("textWrapping"))
                .isEmpty();
    }

    private String symbol() {
        return xml.attribute("char")
                .filter(code -> code.matches("[0-9A-Fa-f]{4}"))
                .map(code -> String.valueOf((char) Integer.parseInt(code, 16)))
                .orElse("");
    }

    private void run(TracedText text) throws Refusal {
        TracedText own = new TracedText();
        boolean hidden = false;
        while (xml.next() && !xml.ends("r")) {
            if (xml.starts("rPr")) {
                hidden = isHidden();
            } else if (xml.starts("txbxContent")) {
                box();
            } else if (xml.starts("r")) {
                run(own);
            } else if (xml.starts()) {
                piece(own);
            }
        }
        if (!hidden) {
            text.addAll(xml, own);
        }
    }

    private boolean isHidden() throws Refusal {
        boolean hidden = false;
        while (xml.next() && !xml.ends("rPr")) {
            if (xml.starts("rPrChange")) {
                xml.skip();
            } else if (xml.starts("vanish")) {
                hidden = xml.isOn();
            }
        }
        return hidden;
    }

    private String number() throws Refusal {
        String style = "";
        Optional<String> instance = Optional.empty();
        Optional<Integer> level = Optional.empty();
        while (xml.next() && !xml.ends("pPr")) {
            if (xml.starts("pPrChange") || xml.starts("rPr") || xml.starts("sectPr")) {
                xml.skip();
            } else if (xml.starts("pStyle")) {
                style = xml.attribute("val").orElse("");
            } else if (xml.starts("numId")) {
                instance = xml.attribute("val");
            } else if (xml.starts("ilvl")) {
                level = Optional.of(xml.number("val", 0));
            }
        }
        return numbering.prefix(style, instance, level);
    }

    /** A text box: its paragraphs wait for the end of the body. */
    private void box() throws Refusal {
        while (xml.next() && !xml.ends("txbxContent")) {
            if (xml.starts("p")) {
                TracedText text = new TracedText();
                inside("p", text);
                body.budget().characters(text.toString().length());
                body.budget().line();
                boxes.add(text);
            } else if (isAside()) {
                xml.skip();
            }
        }
    }

    private void table(Optional<List<Grid.Slot>> outer) throws Refusal {
        Grid grid = new Grid();
        while (xml.next() && !xml.ends("tbl")) {
            if (xml.starts("tr")) {
                row(grid, outer);
            } else if (isAside()) {
                xml.skip();
            }
        }
        if (!grid.isEmpty()) {
            body.add(grid.named("表" + (body.tableCount() + 1)));
        }
    }

    private void row(Grid grid, Optional<List<Grid.Slot>> outer) throws Refusal {
        grid.nextRow();
        int column = 0;
        while (xml.next() && !xml.ends("tr")) {
            if (xml.starts("gridBefore")) {
                column = xml.number("val", 0);
            } else if (xml.starts("tc")) {
                column += cell(grid, column, outer);
            } else if (isAside() && !xml.starts("trPr")) {
                xml.skip();
            }
        }
    }

    /** The columns that the cell covers. */
    private int cell(Grid grid, int column, Optional<List<Grid.Slot>> outer) throws Refusal {
        int span = 1;
        boolean goesOn = false;
        while (xml.next() && !xml.ends("tcPr")) {
            if (xml.ends("tc")) {
                grid.put(column, span);
                return span;
            }
            if (xml.starts("gridSpan")) {
                span = Math.max(1, xml.number("val", 1));
            } else if (xml.starts("vMerge")) {
                goesOn = !xml.attribute("val").orElse("continue").equals("restart");
            } else if (xml.starts("p") || xml.starts("tbl")) {
                break;
            }
        }
        List<Grid.Slot> slots = new ArrayList<>(outer.orElse(List.of()));
        slots.add(slot(grid, column, span, goesOn));
        if (xml.starts("p")) {
            paragraph(Optional.of(slots));
        } else if (xml.starts("tbl")) {
            table(Optional.of(slots));
        }
        blocks("tc", Optional.of(slots));
        return span;
    }

    private static Grid.Slot slot(Grid grid, int column, int span, boolean goesOn) {
        Optional<Grid.Slot> above = goesOn ? grid.extend(column) : Optional.empty();
        return above.orElseGet(() -> grid.put(column, span));
    }
}
