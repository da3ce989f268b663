package org.jingwei.reading.fact;

import java.util.Optional;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/** The size of works that are listed by their names: 甲公司[20万吨]某产品、乙公司…等项目. */
final class ListedWorks {

    private ListedWorks() {}

    /** The works behind their size, with the firm that stands before it; empty if no list of works goes on from here. */
    static Optional<String> named(Phrase left, Figure lead, Phrase after, CountedNoun right) {
        if (right.isEmpty() || !isSizeInList(left, lead, after)) {
            return Optional.empty();
        }
        boolean firm = !left.isEmpty() && left.tail().kind() == Token.Kind.TEXT;
        String works = right.words();
        int etc = works.indexOf('等');
        return Optional.of((firm ? left.textOf(left.tail()) : "") + (etc > 1 ? works.substring(0, etc) : works));
    }

    private static boolean isSizeInList(Phrase left, Figure lead, Phrase after) {
        boolean named = Counted.isSize(lead)
                && !after.isEmpty()
                && after.get(0).kind() == Token.Kind.TEXT
                && !after.isOnly(0, "的")
                && (left.isEmpty()
                        || left.tail().kind() == Token.Kind.TEXT
                        || left.tail().kind() == Token.Kind.LIST);
        for (int k = 0; named && k + 1 < after.size() && after.get(k).kind() != Token.Kind.BREAK; k++) {
            if (after.textOf(k).endsWith("等")) {
                return WordList.PLANT.in(after.untilBreak(k + 1).joined());
            }
        }
        return false;
    }
}
