package org.jingwei.reading.fact;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A golden pair: an invented text in the manner of the field, and the facts that a person reads in it. In the file: {@code ##} name,
 * {@code 题} title (a half-year report if none is given), {@code 章} heading, {@code 文} paragraph, {@code =} one fact in the form of
 * {@link PlainFact}.
 */
record FactCase(String name, String text, List<String> facts) {

    static final String TITLE = "云岭市2031年上半年经济运行情况";

    static List<FactCase> all() {
        try (Stream<Path> files = Files.list(folder())) {
            List<FactCase> cases = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                cases.addAll(in(Files.readAllLines(file)));
            }
            return cases;
        } catch (IOException e) {
            throw new IllegalStateException("the golden facts cannot be read", e);
        }
    }

    private static Path folder() {
        URL url = Objects.requireNonNull(FactCase.class.getResource("golden"), "the golden facts are missing");
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<FactCase> in(List<String> lines) {
        List<FactCase> cases = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("## ")) {
                int from = i + 1;
                while (i + 1 < lines.size() && !lines.get(i + 1).startsWith("## ")) {
                    i++;
                }
                cases.add(of(lines.get(from - 1).substring(3), lines.subList(from, i + 1)));
            }
        }
        return cases;
    }

    private static FactCase of(String name, List<String> lines) {
        String title = TITLE;
        StringBuilder body = new StringBuilder();
        List<String> facts = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank()) {
                continue;
            }
            String content = line.substring(2);
            switch (line.charAt(0)) {
                case '题' -> title = content;
                case '章', '文' -> body.append("　　").append(content).append('\n');
                case '=' -> facts.add(content);
                default -> throw new IllegalStateException(name + ": " + line);
            }
        }
        return new FactCase(name, title + "\n\n" + body, facts);
    }

    @Override
    public String toString() {
        return name;
    }
}
