package org.jingwei.reading.fact;

import java.util.ArrayList;
import java.util.List;

/** 清河县、临江区[地区生产总值]分别…: the places that open a noun phrase are regions, not part of the name. */
final class PlaceSubjects {

    private final Nouns nouns;

    PlaceSubjects(Nouns nouns) {
        this.nouns = nouns;
    }

    /** Takes the places that open the subject off it and gives them back; none if it does not open with places alone. */
    List<String> takenOff(Frame f) {
        List<String> parts = f.noun.parts();
        if (parts.isEmpty()) {
            return List.of();
        }
        List<String> places = new ArrayList<>(parts.subList(0, parts.size() - 1));
        if (!places.isEmpty()) {
            places.set(0, ofThese(places.get(0)));
        }
        Phrase last = lastMember(f.noun);
        Token opening = last.get(0);
        if (!places.stream().allMatch(Places::isPlace) || opening.kind() != Token.Kind.TEXT) {
            return List.of();
        }
        String words = last.textOf(0);
        int end = Places.prefix(words);
        boolean inside = end > 0
                && end < words.length()
                && nouns.hasHead(parts.get(parts.size() - 1).substring(end));
        if (!inside && !isWhole(last, end)) {
            return List.of();
        }
        places.add(words.substring(0, end));
        Phrase rest = last.from(1);
        f.noun = inside
                ? last.of(List.of(Token.text(opening.begin() + end, opening.end())))
                        .and(rest.tokens())
                : rest;
        return places;
    }

    /** 河西五市中[甲市]: the group that the places belong to is none of them. */
    private static String ofThese(String first) {
        int among = first.indexOf('中', 1);
        return among > 1 && Places.isPlace(first.substring(among + 1)) ? first.substring(among + 1) : first;
    }

    private static Phrase lastMember(Phrase noun) {
        int from = noun.size() - 1;
        while (from > 0 && noun.get(from - 1).kind() != Token.Kind.LIST) {
            from--;
        }
        return noun.from(from);
    }

    /** The place is a token of its own, and what follows it can be measured. */
    private boolean isWhole(Phrase member, int end) {
        return end == member.textOf(0).length()
                && (member.size() == 1 || nouns.hasHead(member.from(1).joined()));
    }
}
