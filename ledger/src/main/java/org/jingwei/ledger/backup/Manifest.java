package org.jingwei.ledger.backup;

import java.util.ArrayList;
import java.util.List;

/** What a backup holds: the last entry of the file, so that a file without it was never finished. */
record Manifest(int format, int schema, List<Part> parts) {

    static final String NAME = "manifest.txt";

    /** The form of the file itself; the columns of its tables are named in it. */
    static final int FORMAT = 1;

    Manifest {
        parts = List.copyOf(parts);
    }

    /** One table: how many lines, their SHA-256, and its columns. */
    record Part(String table, long rows, String sha256, List<String> columns) {

        Part {
            columns = List.copyOf(columns);
        }

        String file() {
            return "tables/" + table + ".jsonl";
        }

        private String line() {
            return String.join("\t", "table", table, Long.toString(rows), sha256, String.join(",", columns)) + "\n";
        }

        private static Part parse(String line) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 5 || !cells[0].equals("table") || !cells[1].matches("[a-z_]+")) {
                throw new IllegalArgumentException("not a line of a manifest: " + line);
            }
            return new Part(cells[1], Long.parseLong(cells[2]), cells[3], List.of(cells[4].split(",", -1)));
        }
    }

    String text() {
        StringBuilder text = new StringBuilder("jingwei-ledger\t" + format + "\nschema\t" + schema + "\n");
        parts.forEach(part -> text.append(part.line()));
        return text.toString();
    }

    /** @throws IllegalArgumentException for any other text */
    static Manifest parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 2 || !lines.get(0).startsWith("jingwei-ledger\t")) {
            throw new IllegalArgumentException("not a manifest");
        }
        List<Part> parts = new ArrayList<>();
        lines.subList(2, lines.size()).forEach(line -> parts.add(Part.parse(line)));
        return new Manifest(number(lines.get(0)), number(lines.get(1)), parts);
    }

    private static int number(String line) {
        return Integer.parseInt(line.substring(line.indexOf('\t') + 1));
    }
}
