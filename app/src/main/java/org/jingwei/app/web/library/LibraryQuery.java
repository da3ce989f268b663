package org.jingwei.app.web.library;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jingwei.core.text.Genre;
import org.jingwei.ledger.query.DocumentFilter;
import org.jingwei.ledger.query.DocumentOrder;
import org.jingwei.ledger.query.Paging;

/**
 * Which documents are asked for, as the address has it. What it does not understand it does not ask.
 *
 * @param state standing, withdrawn or all
 * @param number of the page, from 1
 */
record LibraryQuery(
        String words,
        Optional<Genre> genre,
        String region,
        Optional<Integer> year,
        String state,
        DocumentOrder order,
        int number) {

    static final int ROWS = 50;
    private static final int LONGEST = 100;

    static LibraryQuery of(Map<String, String> asked) {
        return new LibraryQuery(
                word(asked, "q"),
                Arrays.stream(Genre.values())
                        .filter(genre -> genre.name().equals(asked.get("genre"))
                                || genre.label().equals(asked.get("genre")))
                        .findFirst(),
                word(asked, "region"),
                number(asked.getOrDefault("year", "")).filter(year -> year >= 1900 && year <= 2200),
                asked.getOrDefault("state", "").equals("withdrawn") ? "withdrawn" : "standing",
                Arrays.stream(DocumentOrder.values())
                        .filter(order -> order.code().equals(asked.get("order")))
                        .findFirst()
                        .orElse(DocumentOrder.ADDED),
                number(asked.getOrDefault("page", ""))
                        .filter(page -> page >= 1 && page <= Paging.FURTHEST / ROWS)
                        .orElse(1));
    }

    private static String word(Map<String, String> asked, String key) {
        String word = asked.getOrDefault(key, "").strip().replace("\0", "");
        return word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** Which of the words of the address it did not understand. */
    static Optional<String> misunderstood(Map<String, String> asked) {
        LibraryQuery understood = of(asked);
        if (given(asked, "genre") && understood.genre.isEmpty()) {
            return Optional.of("genre");
        }
        if (given(asked, "year") && understood.year.isEmpty()) {
            return Optional.of("year");
        }
        if (given(asked, "order") && !understood.order.code().equals(asked.get("order"))) {
            return Optional.of("order");
        }
        return given(asked, "state") && !understood.state.equals(asked.get("state"))
                ? Optional.of("state")
                : Optional.empty();
    }

    private static boolean given(Map<String, String> asked, String key) {
        return !asked.getOrDefault(key, "").isEmpty();
    }

    DocumentFilter filter() {
        return new DocumentFilter(
                Optional.of(words).filter(word -> !word.isEmpty()),
                Optional.of(state.equals("withdrawn")),
                genre,
                Optional.of(region).filter(word -> !word.isEmpty()),
                year,
                order);
    }

    Paging paging() {
        return Paging.page(number, ROWS);
    }

    boolean narrowed() {
        return !words.isEmpty() || genre.isPresent() || !region.isEmpty() || year.isPresent();
    }

    /** The address of another page of the same list. */
    String page(int other) {
        return address(order, other);
    }

    /** The address of the same list in another order. */
    String ordered(DocumentOrder other) {
        return address(other, 1);
    }

    private String address(DocumentOrder by, int page) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("q", words);
        parts.put("genre", genre.map(Genre::name).orElse(""));
        parts.put("region", region);
        parts.put("year", year.map(String::valueOf).orElse(""));
        parts.put("state", state.equals("withdrawn") ? state : "");
        parts.put("order", by == DocumentOrder.ADDED ? "" : by.code());
        parts.put("page", page == 1 ? "" : Integer.toString(page));
        String query = parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/library" : "/library?" + query;
    }
}
