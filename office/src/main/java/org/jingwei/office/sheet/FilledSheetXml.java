package org.jingwei.office.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.jingwei.office.markup.Entities;

/** The text of one sheet with some of its cells written anew; all else stands there character by character. Used once. */
final class FilledSheetXml {

    private static final Pattern TAG = Pattern.compile("<(/?)((?:\\w+:)?)(row|c|sheetData)(?=[\\s/>])([^>]*?)(/?)>");
    private static final Pattern FORMULA = Pattern.compile("(?s)<(?:\\w+:)?f[\\s/>].*?(?:/>|</(?:\\w+:)?f>)");

    /** Other cells lean on such a formula, so it stays, with the figure as its last result. */
    private static final Pattern SHARED = Pattern.compile("^<[^>]*\\sref\\s*=");

    private final String xml;
    private final List<Boolean> percents;
    private final Map<Integer, TreeMap<Integer, Filling>> open = new HashMap<>();
    private final StringBuilder out;
    private boolean formulas;
    private int copied;
    private int row = -1;
    private int column = -1;

    FilledSheetXml(String xml, Map<String, Filling> fillings, List<Boolean> percents) {
        this.xml = xml;
        this.percents = percents;
        this.out = new StringBuilder(xml.length() + 1024);
        fillings.forEach((address, filling) -> {
            CellReference at = new CellReference(address);
            open.computeIfAbsent(at.getRow(), one -> new TreeMap<>()).put((int) at.getCol(), filling);
        });
    }

    /** Whether a cell of the sheet is reckoned. */
    boolean hasFormulas() {
        return formulas;
    }

    String filled() {
        Matcher tag = TAG.matcher(xml);
        while (tag.find()) {
            boolean ends = !tag.group(1).isEmpty();
            boolean empty = !tag.group(5).isEmpty();
            String prefix = tag.group(2);
            if (tag.group(3).equals("row")) {
                row(tag, ends, empty, prefix);
            } else if (tag.group(3).equals("c") && !ends) {
                cell(tag, empty, prefix);
            }
        }
        return out.append(xml, copied, xml.length()).toString();
    }

    private void row(Matcher tag, boolean ends, boolean empty, String prefix) {
        if (!ends) {
            String number = FilledXlsx.attribute(tag.group(4) + " ", "r");
            row = number.isEmpty() ? row + 1 : Integer.parseInt(number) - 1;
            column = -1;
        }
        if (ends || empty) {
            StringBuilder rest = new StringBuilder();
            pending(Integer.MAX_VALUE, prefix, rest);
            if (!rest.isEmpty() && ends) {
                out.append(xml, copied, tag.start()).append(rest);
                copied = tag.start();
            } else if (!rest.isEmpty()) {
                out.append(xml, copied, tag.start())
                        .append("<" + prefix + "row" + tag.group(4) + ">")
                        .append(rest)
                        .append("</" + prefix + "row>");
                copied = tag.end();
            }
        }
    }

    /** Cells that are wanted in this row before a column and do not stand there. */
    private void pending(int before, String prefix, StringBuilder into) {
        TreeMap<Integer, Filling> wanted = open.getOrDefault(row, new TreeMap<>());
        while (!wanted.isEmpty() && wanted.firstKey() < before) {
            int first = wanted.firstKey();
            Filling filling = Objects.requireNonNull(wanted.remove(first));
            String address = CellReference.convertNumToColString(first) + (row + 1);
            into.append(written(prefix, " r=\"" + address + "\"", "", "", filling));
        }
    }

    private void cell(Matcher tag, boolean empty, String prefix) {
        String address = FilledXlsx.attribute(tag.group(4) + " ", "r");
        column = address.isEmpty() ? column + 1 : new CellReference(address).getCol();
        int end = tag.end();
        String inner = "";
        if (!empty) {
            String close = "</" + prefix + "c>";
            int at = xml.indexOf(close, tag.end());
            inner = at < 0 ? "" : xml.substring(tag.end(), at);
            end = at < 0 ? tag.end() : at + close.length();
        }
        Matcher formula = FORMULA.matcher(inner);
        boolean reckoned = formula.find();
        formulas |= reckoned;
        StringBuilder before = new StringBuilder();
        pending(column, prefix, before);
        TreeMap<Integer, Filling> wanted = open.getOrDefault(row, new TreeMap<>());
        Filling filling = wanted.remove(column);
        if (filling != null || !before.isEmpty()) {
            out.append(xml, copied, tag.start()).append(before);
            copied = tag.start();
        }
        if (filling != null) {
            String type = FilledXlsx.attribute(tag.group(4) + " ", "t");
            String attributes = tag.group(4).replaceAll("\\s+t\\s*=\\s*(?:\"[^\"]*\"|'[^']*')", "");
            out.append(written(prefix, attributes, type, reckoned ? formula.group() : "", filling));
            copied = end;
        }
    }

    private String written(String prefix, String attributes, String type, String formula, Filling filling) {
        String start = "<" + prefix + "c" + attributes;
        String end = "</" + prefix + "c>";
        boolean words = type.equals("s") || type.equals("inlineStr") || type.equals("str");
        if (filling.text().isPresent() && (words || filling.number().isEmpty())) {
            return start + " t=\"inlineStr\"><" + prefix + "is><" + prefix + "t xml:space=\"preserve\">"
                    + Entities.encoded(filling.text().get()) + "</" + prefix + "t></" + prefix + "is>" + end;
        }
        if (filling.number().isPresent()) {
            String style = FilledXlsx.attribute(attributes + " ", "s");
            int format = style.matches("\\d{1,6}") ? Integer.parseInt(style) : 0;
            boolean percent = format < percents.size() && percents.get(format);
            var number = percent
                    ? filling.number().get().movePointLeft(2)
                    : filling.number().get();
            String kept = SHARED.matcher(formula).find() ? formula : "";
            return start + ">" + kept + "<" + prefix + "v>" + number.toPlainString() + "</" + prefix + "v>" + end;
        }
        return formula.isEmpty() ? start + "/>" : start + ">" + formula + end;
    }
}
