package org.jingwei.reading.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;

/** Puts the names of rows, columns and the rows above together to the name of what is measured. Immutable. */
final class Names {

    /** 固定资产投资（不含农户）: what the whole leaves out is not repeated of its parts. */
    private static final Pattern BRACKET = Pattern.compile("[（(][^（）()]*[)）]$");

    private static final String PEOPLE = "人口";
    private static final int ALIKE = 3;
    private static final String PER_HEAD = "人均";

    private final Indicators indicators;
    private final NameWords nouns;

    Names(Indicators indicators, NameWords nouns) {
        this.indicators = indicators;
        this.nouns = nouns;
    }

    Optional<Indicator> known(String name) {
        return indicators.named(name);
    }

    /** The name of a path of headers or stubs, outermost first. */
    Optional<String> path(List<String> names) {
        Optional<String> name = Optional.empty();
        for (String inner : names) {
            name = name.map(outer -> inside(outer, inner)).or(() -> Optional.of(inner));
        }
        return name;
    }

    private String inside(String outer, String inner) {
        if (partOf(inner, outer)) {
            return restored(inner);
        }
        for (String joined : List.of(outer + inner, inner + outer)) {
            if (known(joined).isPresent()) {
                return joined;
            }
        }
        if (outer.endsWith(inner)) {
            return outer;
        }
        if (nouns.is(NameWords.Kind.HEAD, outer) && !alone(inner) && !head(inner)) {
            return inner + outer;
        }
        if (nouns.is(NameWords.Kind.HEAD, inner)) {
            return outer.endsWith(inner) ? outer : outer + inner;
        }
        if (heads(inner) && !alone(outer) && known(outer).isEmpty()) {
            return outer.endsWith(inner) ? outer : outer + inner;
        }
        return nouns.is(NameWords.Kind.MODIFIER, inner) ? inner + outer : restored(inner);
    }

    /** The full name of a row that stands under another as its part; empty if it cannot be said. */
    Optional<String> part(String child, String whole) {
        String parent = BRACKET.matcher(whole).replaceFirst("");
        String head = headOf(parent);
        List<String> joined = List.of(child + head, child + parent, parent + child);
        if (partOf(child, parent)) {
            return Optional.of(restored(child));
        }
        if (alone(child) && known(child).isPresent()) {
            return Optional.of(child);
        }
        Optional<String> kin =
                joined.stream().filter(name -> partOf(name, parent)).findFirst();
        if (kin.isPresent()) {
            return kin;
        }
        if (alone(child)) {
            return Optional.of(child);
        }
        Optional<String> listed =
                joined.stream().filter(name -> known(name).isPresent()).findFirst();
        if (listed.isPresent()) {
            return listed;
        }
        if (nouns.is(NameWords.Kind.MODIFIER, child)) {
            return Optional.of(child + parent);
        }
        if (head.isEmpty() && alike(child, parent)) {
            return Optional.of(child);
        }
        return head.isEmpty() ? known(child).map(i -> restored(child)) : Optional.of(child + head);
    }

    /** 外贸货物吞吐量 of 港口货物吞吐量: the part says itself what is measured. */
    private static boolean alike(String child, String parent) {
        return child.length() > ALIKE
                && parent.length() > ALIKE
                && child.substring(child.length() - ALIKE).equals(parent.substring(parent.length() - ALIKE));
    }

    /** 客运量 below 公路运输 is 公路客运量, if that is known: the shortest beginning of the heading that makes an indicator of it. */
    String inSection(String section, String name) {
        for (int length = 2; length <= section.length(); length++) {
            String full = section.substring(0, length) + name;
            if (!name.startsWith(section.substring(0, length)) && known(full).isPresent()) {
                return full;
            }
        }
        return name;
    }

    /** 食品烟酒 of 人均消费支出 is 人均食品烟酒支出: per head as the whole. */
    String sharing(String child, String whole, String head) {
        String each = whole.startsWith(PER_HEAD) && !child.startsWith(PER_HEAD) ? PER_HEAD : "";
        return each + (child.endsWith(head) ? child : child + head);
    }

    /** What a row and its column name together; {@code things}: the rows are projects, enterprises or other things of that kind. */
    Optional<String> bound(Optional<String> row, Optional<String> column, boolean things) {
        if (row.isEmpty() || column.isEmpty()) {
            return row.or(() -> column).map(this::restored);
        }
        String inRow = row.get();
        String inColumn = column.get();
        String stem = stem(inColumn);
        for (String joined : List.of(inRow + inColumn, inRow + stem, inColumn + inRow)) {
            if (known(joined).isPresent()) {
                return Optional.of(joined);
            }
        }
        if (nouns.is(NameWords.Kind.MODIFIER, inColumn)) {
            return Optional.of(inColumn + inRow);
        }
        if (!head(inColumn) && !alone(inRow) && kin(inRow, inColumn)) {
            return part(inRow, inColumn);
        }
        boolean said = inRow.endsWith(stem) || inColumn.equals("产量") && inRow.endsWith("量");
        if (said && head(inColumn)) {
            return Optional.of(inRow);
        }
        Optional<String> overlapping = overlapping(inRow, inColumn);
        if (overlapping.isPresent()) {
            return overlapping;
        }
        boolean counted = !alone(inRow)
                && !head(inRow)
                && (known(inRow).isEmpty() || known(inColumn).isEmpty())
                && nouns.ends(NameWords.Kind.HEAD, inColumn);
        if (things || nouns.is(NameWords.Kind.HEAD, inColumn) || counted || ofThing(inRow) && alone(inColumn)) {
            return Optional.of(inRow.endsWith(inColumn) ? inRow : inRow + inColumn);
        }
        return nouns.is(NameWords.Kind.HEAD, inRow) ? Optional.of(inColumn + inRow) : Optional.empty();
    }

    /** 全社会用电 and 用电量 are 全社会用电量. */
    static Optional<String> overlapping(String row, String column) {
        for (int length = Math.min(row.length(), column.length() - 1); length >= 2; length--) {
            if (row.endsWith(column.substring(0, length))) {
                return Optional.of(row + column.substring(length));
            }
        }
        return Optional.empty();
    }

    /** Whether the short name of a part, completed by the whole's, is known as its part: 第一产业 of 固定资产投资. */
    boolean kin(String child, String parent) {
        return partOf(child, parent) || partOf(child + headOf(parent), parent) || partOf(child + parent, parent);
    }

    /** Whether the catalogue has the one directly under the other, by its name or by the name completed with the other's. */
    boolean directPart(String child, String parent) {
        Optional<Indicator> above = known(parent);
        return above.isPresent()
                && List.of(child, child + headOf(parent), child + parent).stream()
                        .flatMap(name -> known(name).stream())
                        .flatMap(indicator -> indicator.parent().stream())
                        .anyMatch(code -> code.equals(above.get().code()));
    }

    /** Whether the catalogue has the one among the parts of the other. */
    boolean partOf(String part, String whole) {
        Optional<Indicator> at = known(part);
        Optional<Indicator> above = known(whole);
        boolean found = false;
        while (at.isPresent() && above.isPresent() && !found) {
            at = at.flatMap(Indicator::parent).flatMap(indicators::byCode);
            found = at.equals(above);
        }
        return found;
    }

    /** Whether a name says what is measured, and not only of what: 税收收入, not 第一产业. */
    boolean alone(String name) {
        return !nouns.is(NameWords.Kind.HEAD, name)
                && (nouns.ends(NameWords.Kind.AMOUNT, name)
                        || nouns.ends(NameWords.Kind.RATE, name)
                        || nouns.ends(NameWords.Kind.INDEX, name)
                        || nouns.ends(NameWords.Kind.HEAD, name));
    }

    /** 第一产业 is short for 第一产业增加值: the shortest name of the indicator that begins so and stands alone. */
    String restored(String name) {
        boolean whole = alone(name) || nouns.is(NameWords.Kind.HEAD, name);
        Optional<Indicator> found = whole ? Optional.empty() : known(name);
        if (found.isEmpty()) {
            return nouns.ends(NameWords.Kind.PEOPLE, name) ? name + PEOPLE : name;
        }
        String full = found.get().name();
        if (full.startsWith(name)) {
            return full;
        }
        return found.get().aliases().stream()
                .filter(alias -> alias.startsWith(name) && alone(alias))
                .min(java.util.Comparator.comparingInt(String::length))
                .orElse(name);
    }

    /** Whether a name is of a trade, a firm or another thing of which something is measured: 制造业, not 规上工业企业. */
    boolean ofThing(String name) {
        return nouns.ends(NameWords.Kind.THING, name) && !name.endsWith("企业") && !alone(name);
    }

    /** 投资 of 投资额: the noun without the word for its amount. */
    String stem(String name) {
        boolean amount = name.length() > 2 && "额值数量".indexOf(name.charAt(name.length() - 1)) >= 0;
        String stem = name.substring(0, name.length() - 1);
        return amount && head(stem) ? stem : name;
    }

    /** 项目: things of which a list has many, and nothing that tells which. */
    boolean several(String name) {
        return nouns.is(NameWords.Kind.SEVERAL, name);
    }

    /** Whether it only says what is measured of the thing named beside it. */
    boolean head(String name) {
        return nouns.is(NameWords.Kind.HEAD, name);
    }

    /** As {@link #head}, and nouns made of one that the catalogue does not know as indicators: 期末实有户数. */
    boolean heads(String name) {
        return head(name) || known(name).isEmpty() && nouns.ends(NameWords.Kind.HEAD, name);
    }

    private String headOf(String name) {
        return nouns.headOf(name).orElse("");
    }
}
