package org.jingwei.verify.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Interval;
import org.jingwei.core.number.Printed;
import org.jingwei.core.term.Unit;
import org.jingwei.core.text.Paragraph;

/**
 * A figure printed in a paragraph, found by its digits alone: the checks see it whether or not anybody made a fact of it.
 *
 * @param start index of its first digit (or sign) in the paragraph's text
 * @param end index behind its unit
 * @param printed the digits as printed
 * @param value with the sign that is printed before the digits, if any
 */
public record Figure(
        Paragraph paragraph, int start, int end, String printed, Printed value, Optional<Unit> unit, Approx approx) {

    private static final Set<String> FIRMS = Set.of("户", "家");
    private static final String PROJECTS = "项目";
    private static final int NEAR = 16;

    /** What it can mean, in its own unit. */
    public Interval meaning() {
        return meaning(approx);
    }

    /** What it would mean under another hedge. */
    public Interval meaning(Approx hedge) {
        return unit.map(u -> u.meaning(value, hedge)).orElseGet(() -> Interval.of(value, hedge));
    }

    /** What it can mean to a reader who forgives one unit of the last printed digit; a count of things has nothing to forgive. */
    public Interval forgiving() {
        if (count() && approx == Approx.EXACT) {
            return meaning();
        }
        BigDecimal place = value.place();
        return meaning().plus(Interval.closed(place.negate(), place));
    }

    /** The same words with another value. */
    public Figure with(BigDecimal other) {
        return new Figure(paragraph, start, end, printed, new Printed(other), unit, approx);
    }

    /** The same words with one digit changed, in every way; of very long numbers none. */
    public List<Figure> withOneOtherDigit() {
        return Digits.others(value.value()).stream().map(this::with).toList();
    }

    /** The same figure in a unit that is printed further on. */
    public Figure in(Optional<Unit> other) {
        return new Figure(paragraph, start, end, printed, value, other, approx);
    }

    /** The line in the original. */
    public int line() {
        return paragraph.placeOf(start).line();
    }

    /** Whether it is in percent. */
    public boolean percent() {
        return hasDimension("ratio") && unit.filter(u -> u.symbol().equals("%")).isPresent();
    }

    /** Whether it is in points. */
    public boolean points() {
        return hasDimension("point");
    }

    /** Whether it is a whole count of things. */
    public boolean count() {
        return unit.filter(Unit::countable).isPresent() && value.value().scale() <= 0;
    }

    private boolean hasDimension(String name) {
        return unit.filter(u -> u.dimension().toString().equals(name)).isPresent();
    }

    /** Whether both can be added and compared: units that convert, or the very same unit, or none. */
    public boolean comparable(Figure other) {
        return unit.isEmpty() || other.unit.isEmpty()
                ? unit.isEmpty() && other.unit.isEmpty()
                : unit.get().comparable(other.unit.get());
    }

    /** Whether this counts firms or households and the other projects: 551户企业, 其余154个项目. */
    public boolean otherThings(Figure other) {
        return unit.filter(u -> FIRMS.contains(u.symbol())).isPresent()
                && other.unit
                        .filter(u -> u.symbol().equals("个") || u.symbol().equals("项"))
                        .isPresent()
                && !behind().contains(PROJECTS)
                && other.behind().contains(PROJECTS);
    }

    /** The words behind it, up to a stop. */
    private String behind() {
        String text = paragraph.text();
        return text.substring(end, Math.min(text.length(), end + NEAR)).split("[，。；、：]", 2)[0];
    }

    /** What it can mean in the unit of the other; the two must be comparable. */
    public Interval meaningIn(Figure other) {
        return convert(meaning(), other);
    }

    /** An interval of this figure's unit in the unit of the other. */
    public Interval convert(Interval interval, Figure other) {
        return unit.isPresent() && other.unit.isPresent() && !unit.equals(other.unit)
                ? unit.get().convert(interval, other.unit.get())
                : interval;
    }

    /** The characters right before it, so many at most, as long as each is part of the words. */
    public String wordsBefore(int most, IntPredicate part) {
        String text = paragraph.text();
        int from = start;
        while (from > 0 && start - from < most && part.test(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, start).strip();
    }

    /** The characters right behind its unit, so many at most, as long as each is part of the words. */
    public String wordsBehind(int most, IntPredicate part) {
        String text = paragraph.text();
        int to = end;
        while (to < text.length() && to - end < most && part.test(text.charAt(to))) {
            to++;
        }
        return text.substring(end, to).strip();
    }

    /** Digits and unit as printed. */
    public String words() {
        return paragraph.text().substring(start, end);
    }

    @Override
    public String toString() {
        return words();
    }
}
