package org.jingwei.reading.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.core.term.Unit;
import org.jingwei.core.term.Units;
import org.jingwei.reading.time.PeriodPhrases;

/** Reads what a cell holds: a figure with its sign, hedge and unit, a mark for none, or words. Immutable. */
final class CellScanner {

    private static final int LONGEST = 40;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");
    private static final Pattern MASK = Pattern.compile("[0-9,.]*[Xx×*][0-9,.Xx×*]*");
    private static final Pattern RANGE = Pattern.compile("%?(?:-|—|–|~|～|至)(?=\\d)");
    private static final Pattern PLACE = Pattern.compile("(\\d{1,3})/\\d{1,4}");

    private enum Position {
        WHOLE,
        BEFORE,
        AFTER
    }

    private enum Sense {
        MISSING,
        FALL,
        RISE,
        RANK,
        LAST,
        NOTE,
        HEDGE
    }

    private record Mark(String word, Position position, Sense sense, Approx approx) {}

    private final List<Mark> marks;
    private final Set<String> missing;
    private final Units units;

    CellScanner(Units units) {
        this.units = units;
        this.marks = CsvFile.resource(CellScanner.class, "marks.csv", "word", "place", "role", "source").rows().stream()
                .map(CellScanner::mark)
                .sorted(Comparator.comparingInt((Mark mark) -> mark.word().length())
                        .reversed())
                .toList();
        this.missing = marks.stream()
                .filter(mark -> mark.sense() == Sense.MISSING)
                .map(Mark::word)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Mark mark(CsvRow row) {
        Position position = row.read("place", place -> Position.valueOf(place.toUpperCase(java.util.Locale.ROOT)));
        String role = row.text("role");
        row.text("source");
        for (Sense sense : Sense.values()) {
            if (sense != Sense.HEDGE && sense.name().equals(role)) {
                return new Mark(row.text("word"), position, sense, Approx.EXACT);
            }
        }
        return new Mark(row.text("word"), position, Sense.HEDGE, row.read("role", Approx::valueOf));
    }

    /** Whether the cell says that there is no figure: blank, —, …, /. */
    boolean missing(String text) {
        String plain = Plain.compact(text);
        return plain.isEmpty() || missing.contains(plain);
    }

    /** The figure, if the cell holds one and nothing else. */
    Optional<Figure> figure(String text) {
        String plain = Plain.of(text);
        boolean none = text.length() > LONGEST || missing(text) || period(plain.strip());
        return none ? Optional.empty() : new Scan(plain).figure();
    }

    /** 1—6月 is no range of months. */
    private static boolean period(String text) {
        return PeriodPhrases.at(text, 0)
                .filter(match -> match.end() == text.length())
                .isPresent();
    }

    /** One cell on its way. */
    private final class Scan {

        private final String text;
        private int from;
        private int to;
        private int sign = 1;
        private boolean signed;
        private boolean place;
        private Approx approx = Approx.EXACT;

        Scan(String text) {
            this.text = text;
            this.to = text.length();
        }

        Optional<Figure> figure() {
            trim();
            while (take(Position.BEFORE) || take(Position.AFTER)) {
                trim();
            }
            Matcher fraction = PLACE.matcher(text).region(from, to);
            if (fraction.matches() && !signed) {
                return Optional.of(new Figure(
                        Printed.parse(fraction.group(1)),
                        Optional.empty(),
                        Optional.empty(),
                        approx,
                        from,
                        false,
                        true));
            }
            Matcher number = NUMBER.matcher(text).region(from, to);
            Matcher mask = MASK.matcher(text).region(from, to);
            if (mask.lookingAt() && (!number.lookingAt() || mask.end() > number.end())) {
                return masked(mask.end());
            }
            return number.lookingAt() ? number(number.group(), number.end()) : Optional.empty();
        }

        private Optional<Figure> masked(int end) {
            Optional<Optional<String>> unit = unit(end);
            return unit.map(
                    u -> new Figure(Optional.empty(), Optional.empty(), u, approx, from, signed, place || isPlace(u)));
        }

        private Optional<Figure> number(String digits, int end) {
            int at = from;
            Matcher range = RANGE.matcher(text).region(end, to);
            Matcher second = NUMBER.matcher(text);
            Optional<Printed> upper = Optional.empty();
            int stop = end;
            if (range.lookingAt() && second.region(range.end(), to).lookingAt()) {
                upper = printed(second.group());
                stop = second.end();
            }
            Optional<Printed> value = printed(digits);
            Optional<Optional<String>> unit = unit(stop);
            boolean whole = value.isPresent()
                    && unit.isPresent()
                    && (upper.isEmpty() || unit.get().isPresent());
            if (!whole) {
                return Optional.empty();
            }
            return Optional.of(new Figure(value, upper, unit.get(), approx, at, signed, place || isPlace(unit.get())));
        }

        private Optional<Printed> printed(String digits) {
            return Printed.parse(digits).map(p -> sign < 0 ? p.negated() : p);
        }

        private boolean isPlace(Optional<String> unit) {
            return unit.filter(u -> u.equals("位") || u.equals("名")).isPresent();
        }

        /** What follows the number: nothing, or a unit; empty if it is anything else. */
        private Optional<Optional<String>> unit(int end) {
            String rest = text.substring(end, to).strip();
            if (rest.isEmpty()) {
                return Optional.of(Optional.empty());
            }
            if (rest.equals("位") || rest.equals("名")) {
                return Optional.of(Optional.of("位"));
            }
            return units.parse(rest).map(Unit::symbol).map(Optional::of);
        }

        private boolean take(Position position) {
            for (Mark mark : marks) {
                boolean here = position == Position.BEFORE
                        ? text.startsWith(mark.word(), from)
                                && from + mark.word().length() < to
                        : text.substring(from, to).endsWith(mark.word())
                                && from + mark.word().length() < to;
                if (mark.position() == position && here && apply(mark)) {
                    from += position == Position.BEFORE ? mark.word().length() : 0;
                    to -= position == Position.AFTER ? mark.word().length() : 0;
                    return true;
                }
            }
            return false;
        }

        /** Two signs, or two hedges, are one too many. */
        private boolean apply(Mark mark) {
            switch (mark.sense()) {
                case FALL, RISE -> {
                    if (signed) {
                        return false;
                    }
                    signed = true;
                    sign = mark.sense() == Sense.FALL ? -1 : 1;
                }
                case HEDGE -> {
                    if (approx != Approx.EXACT) {
                        return false;
                    }
                    approx = mark.approx();
                }
                case RANK -> place = true;
                case LAST -> {
                    place = true;
                    sign = -1;
                }
                case NOTE -> {}
                case MISSING -> {
                    return false;
                }
            }
            return true;
        }

        private void trim() {
            while (from < to && text.charAt(from) == ' ') {
                from++;
            }
            while (to > from && text.charAt(to - 1) == ' ') {
                to--;
            }
        }
    }
}
