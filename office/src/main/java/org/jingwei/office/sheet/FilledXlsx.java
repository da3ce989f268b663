package org.jingwei.office.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jsoup.parser.Parser;

/** Fills a workbook (ISO/IEC 29500): only the cells that are named are written anew, in the text of their sheet's part. */
final class FilledXlsx {

    private static final Pattern SHEET = Pattern.compile("<(?:\\w+:)?sheet\\s[^>]*>");
    private static final Pattern RELATION = Pattern.compile("<(?:\\w+:)?Relationship\\s[^>]*>");
    private static final Pattern FORMAT = Pattern.compile("<(?:\\w+:)?numFmt\\s[^>]*>");
    private static final Pattern FORMATS = Pattern.compile("(?s)<(?:\\w+:)?cellXfs[\\s>].*?</(?:\\w+:)?cellXfs>");
    private static final Pattern CELL_FORMAT = Pattern.compile("<(?:\\w+:)?xf[\\s/>][^>]*>?");
    private static final Pattern CHAIN =
            Pattern.compile("<(?:\\w+:)?(?:Override|Relationship)\\s[^>]*calcChain[^>]*/>");
    private static final Pattern RECKONING = Pattern.compile("<((?:\\w+:)?calcPr)\\b");
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String CHAIN_PART = "xl/calcChain.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final String STYLES = "xl/styles.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    FilledXlsx(byte[] content) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content), UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    parts.put(entry.getName(), zip.readAllBytes());
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new IllegalArgumentException("not a workbook that can be filled", broken);
        }
        if (!parts.containsKey(WORKBOOK) || !parts.containsKey(RELATIONS)) {
            throw new IllegalArgumentException("not a workbook that can be filled: it has no " + WORKBOOK);
        }
    }

    byte[] fill(Map<String, Map<String, Filling>> cells) {
        Map<String, String> sheets = sheets();
        List<Boolean> percents = percents();
        boolean reckoned = false;
        for (Map.Entry<String, Map<String, Filling>> one : cells.entrySet()) {
            String part = sheets.get(one.getKey());
            if (part == null || !parts.containsKey(part)) {
                throw new IllegalArgumentException("no such sheet: " + one.getKey());
            }
            FilledSheetXml sheet = new FilledSheetXml(text(part), one.getValue(), percents);
            parts.put(part, sheet.filled().getBytes(UTF_8));
            reckoned |= sheet.hasFormulas();
        }
        if (reckoned) {
            reckonAnew();
        }
        return packed();
    }

    private String text(String part) {
        return new String(parts.getOrDefault(part, new byte[0]), UTF_8);
    }

    /** The part of each sheet, by its name. */
    private Map<String, String> sheets() {
        Map<String, String> targets = new HashMap<>();
        Matcher relation = RELATION.matcher(text(RELATIONS));
        while (relation.find()) {
            String target = attribute(relation.group(), "Target");
            targets.put(
                    attribute(relation.group(), "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
        Map<String, String> sheets = new HashMap<>();
        Matcher sheet = SHEET.matcher(text(WORKBOOK));
        while (sheet.find()) {
            String id = attribute(sheet.group(), "(?:\\w+:)id");
            sheets.put(attribute(sheet.group(), "name"), targets.getOrDefault(id, ""));
        }
        return sheets;
    }

    /** Whether each cell format shows per cent. */
    private List<Boolean> percents() {
        Map<String, String> own = new HashMap<>();
        Matcher format = FORMAT.matcher(text(STYLES));
        while (format.find()) {
            own.put(attribute(format.group(), "numFmtId"), attribute(format.group(), "formatCode"));
        }
        List<Boolean> percents = new ArrayList<>();
        Matcher formats = FORMATS.matcher(text(STYLES));
        if (formats.find()) {
            Matcher one = CELL_FORMAT.matcher(formats.group());
            while (one.find()) {
                String id = attribute(one.group(), "numFmtId");
                String code = own.getOrDefault(id, builtin(id));
                percents.add(code.contains("%"));
            }
        }
        return percents;
    }

    private static String builtin(String id) {
        String code = id.matches("\\d{1,2}") ? BuiltinFormats.getBuiltinFormat(Integer.parseInt(id)) : null;
        return code == null ? "" : code;
    }

    static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\s" + name + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')")
                .matcher(tag);
        if (!found.find()) {
            return "";
        }
        String quoted = found.group(1) == null ? found.group(2) : found.group(1);
        return Parser.unescapeEntities(quoted == null ? "" : quoted, true);
    }

    /** A formula that was written over would still stand in the chain, and Excel would offer to repair the file. */
    private void reckonAnew() {
        parts.remove(CHAIN_PART);
        for (String part : List.of(TYPES, RELATIONS)) {
            parts.put(part, CHAIN.matcher(text(part)).replaceAll("").getBytes(UTF_8));
        }
        String workbook = text(WORKBOOK);
        if (!workbook.contains("fullCalcOnLoad")) {
            parts.put(
                    WORKBOOK,
                    RECKONING
                            .matcher(workbook)
                            .replaceAll("<$1 fullCalcOnLoad=\"1\"")
                            .getBytes(UTF_8));
        }
    }

    private byte[] packed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(SheetWriter.NO_DATE);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot be written to", impossible);
        }
        return out.toByteArray();
    }
}
