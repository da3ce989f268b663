package org.jingwei.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All documents of the demonstration: the workbooks, and the templates of the folder {@code letters} filled with figures of the model. */
final class DemoDocuments {

    /** @param draft whether it is for the audit alone and not for the ledger */
    record Document(String file, String name, boolean draft, byte[] bytes) {}

    private final Economy economy = new Economy();

    List<Document> all() {
        List<Document> all = new ArrayList<>();
        Books books = new Books(economy);
        for (int year = Economy.FIRST; year <= Economy.LAST; year++) {
            all.add(new Document(
                    "cards-" + year + ".xlsx", "云岭市" + year + "年主要经济指标完成情况表.xlsx", false, books.cards(year)));
            all.add(new Document(
                    "leagues-" + year + ".xlsx", "云岭市各县（市、区）" + year + "年主要经济指标.xlsx", false, books.leagues(year)));
        }
        for (int year = Economy.FIRST; year <= Economy.LAST; year++) {
            all.add(new Document(
                    "province-" + year + ".xlsx", "云山省各市" + year + "年主要经济指标.xlsx", false, books.province(year)));
        }
        all.add(new Document(
                "projects-2026-10.xlsx", "云岭市2026年市级重点项目推进情况表（截至10月底）.xlsx", false, new Projects().book()));
        for (String file : lines("letters.txt")) {
            all.add(letter(lines("letters/" + file)));
        }
        return all;
    }

    private Document letter(List<String> template) {
        Map<String, String> head = Letter.head(template);
        String period = head.getOrDefault("period", "");
        Figures figures = new Figures(
                economy,
                head.getOrDefault("place", Economy.CITY),
                Integer.parseInt(period.substring(0, 4)),
                Integer.parseInt(period.substring(5)));
        List<String> lines = template.subList(template.indexOf("---") + 1, template.size()).stream()
                .map(figures::fill)
                .toList();
        String file = head.getOrDefault("file", "");
        return new Document(file, head.getOrDefault("name", ""), head.containsKey("draft"), new Letter(lines).as(file));
    }

    private static List<String> lines(String file) {
        try (InputStream in = DemoDocuments.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The list of the documents, as the program reads it. */
    String index() {
        StringBuilder index = new StringBuilder(
                "# The documents of the demonstration, in the order of reading; README.md says what they are.\n"
                        + "#   use  ledger: read into the ledger; draft: a draft with planted errors, for the audit alone\n"
                        + "file,name,use\n");
        for (Document document : all()) {
            index.append(document.file()).append(',').append(document.name()).append(',');
            index.append(document.draft() ? "draft" : "ledger").append('\n');
        }
        return index.toString();
    }
}
