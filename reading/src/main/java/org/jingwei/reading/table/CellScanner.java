package org.jingwei.reading.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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
    private static final Pattern NUMBER = Pattern.compile(
            "\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?: \\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:\\.\\d+)?");
    private static final Pattern MASK = Pattern.compile("[0-9,.]*[Xx×*][0-9,.Xx×*]*");
    private static final Pattern RANGE = Pattern.compile("%?(?:-|—|–|~|～|至)(?=\\d)");
    /** 7.7*, 84,520**: stars behind a number that is printed whole send to a note; in 7** they hide digits. */
    private static final Pattern STARRED = Pattern.compile("(?:\\d+\\.\\d+|\\d{1,3}(?:[,， ]\\d{3})+)%?(\\*{1,3})");

    /** (244), （7.3%）: how accounts print what fell. */
    private static final Pattern BRACKETED = Pattern.compile(" *[（(]([^（()）]*)[)）] *");

    private static final Pattern PIECE = Pattern.compile("(?:[^、；;,，和及]|(?<=\\d)[,，](?=\\d{3}(?!\\d)))+");

    private static final String BREAKS = "\n\u000B\r";
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
        EVEN,
        HEDGE
    }

    private record Mark(String word, Position position, Sense sense, Approx approx) {}

    private final List<Mark> marks;
    private final Set<String> missing;
    private final Set<String> even;
    private final Units units;

    CellScanner(Units units) {
        this.units = units;
        this.marks = CsvFile.resource(CellScanner.class, "marks.csv", "word", "place", "role", "source").rows().stream()
                .map(CellScanner::mark)
                .sorted(Comparator.comparingInt((Mark mark) -> mark.word().length())
                        .reversed())
                .toList();
        this.missing = words(marks, Sense.MISSING);
        this.even = words(marks, Sense.EVEN);
    }

    private static Set<String> words(List<Mark> marks, Sense sense) {
        return marks.stream()
                .filter(mark -> mark.sense() == sense)
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
        return none ? Optional.empty() : new Scan(plain, broken(text)).figure();
    }

    /** 18个、2,200户: several figures, each with a unit of its own; none if anything else stands between them. */
    List<Figure> counts(String text) {
        String plain = Plain.of(text);
        List<Figure> figures = new ArrayList<>();
        Set<String> units = new HashSet<>();
        Matcher m = PIECE.matcher(plain);
        while (text.length() <= LONGEST && m.find()) {
            int at = m.start();
            Optional<Figure> figure =
                    figure(m.group()).filter(f -> f.unit().filter(units::add).isPresent());
            if (figure.isEmpty()) {
                return List.of();
            }
            figures.add(figure.get().at(at + figure.get().at()));
        }
        return figures.size() > 1 ? figures : List.of();
    }

    /** What a cell in a column of changes may hold besides: (244) for a fall of 244, 持平 for none. */
    Optional<Figure> change(String text) {
        String plain = Plain.of(text);
        if (even.contains(Plain.compact(text))) {
            int at = text.length() - text.stripLeading().length();
            return Printed.parse("0")
                    .map(zero -> new Figure(
                            Optional.of(zero), Optional.empty(), Optional.empty(), Approx.EXACT, at, true, false));
        }
        Matcher m = BRACKETED.matcher(plain);
        if (text.length() > LONGEST || !m.matches()) {
            return Optional.empty();
        }
        int inside = m.start(1);
        return figure(m.group(1))
                .filter(figure -> !figure.signed() && !figure.place() && !figure.masked())
                .filter(figure -> figure.upper().isEmpty() && figure.approx() == Approx.EXACT)
                .map(figure -> new Figure(
                        figure.value().map(Printed::negated),
                        Optional.empty(),
                        figure.unit(),
                        figure.approx(),
                        inside + figure.at(),
                        true,
                        false));
    }

    /** Whether what looks like one number may be two that stand one under the other. */
    private static boolean broken(String text) {
        return text.strip().chars().anyMatch(c -> BREAKS.indexOf(c) >= 0);
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
        private final boolean broken;
        private int from;
        private int to;
        private int sign = 1;
        private boolean signed;
        private boolean place;
        private Approx approx = Approx.EXACT;

        Scan(String text, boolean broken) {
            this.text = text;
            this.broken = broken;
            this.to = text.length();
        }

        Optional<Figure> figure() {
            trim();
            while (take(Position.BEFORE) || take(Position.AFTER)) {
                trim();
            }
            Matcher starred = STARRED.matcher(text).region(from, to);
            to = starred.matches() ? starred.start(1) : to;
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
            Optional<Printed> value = broken && digits.indexOf(' ') >= 0 ? Optional.empty() : printed(digits);
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
            return Printed.parse(digits.replace(" ", "")).map(p -> sign < 0 ? p.negated() : p);
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
                    if (approx != Approx.EXACT && approx != mark.approx()) {
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
                case MISSING, EVEN -> {
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
