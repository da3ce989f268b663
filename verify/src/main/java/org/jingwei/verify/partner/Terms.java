package org.jingwei.verify.partner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jingwei.verify.page.Direction;
import org.jingwei.verify.page.Figure;
import org.jingwei.verify.page.Sketch;

/** The figures of a paragraph with their roles, in order. */
final class Terms {

    private static final String STOPS = "，。；：、！？";
    private static final int LONGEST = 40;
    private static final int TAIL = 12;
    private static final int MOST = 8;

    private final List<Term> all;

    private Terms(List<Term> all) {
        this.all = all;
    }

    static Terms of(Sketch sketch) {
        String masked = sketch.masked();
        Map<Integer, Figure> figures = figures(sketch);
        List<Term> terms = new ArrayList<>();
        int sentence = 0;
        for (int i = 0; i < masked.length(); i++) {
            Figure figure = figures.get(i);
            if (masked.charAt(i) == '。') {
                sentence++;
            } else if (figure != null) {
                terms.add(term(masked, i, figure, sentence, terms));
            }
        }
        return new Terms(terms);
    }

    /** The figures at their marks; in 1.4、1.1、0.8个百分点 all have the unit of the last. */
    private static Map<Integer, Figure> figures(Sketch sketch) {
        String masked = sketch.masked();
        Map<Integer, Figure> figures = new HashMap<>();
        Optional<Figure> next = Optional.empty();
        for (int i = masked.length() - 1; i >= 0; i--) {
            if (!mark(masked, i) && masked.charAt(i) != Sketch.UNUSABLE) {
                Optional<Figure> behind = next.filter(figure -> figure.points() || figure.percent());
                Optional<Figure> figure = sketch.at(i)
                        .map(own -> own.unit().isEmpty() && behind.isPresent()
                                ? own.in(behind.get().unit())
                                : own);
                int at = i;
                figure.ifPresent(own -> figures.put(at, own));
                next = i > 0 && "、和".indexOf(masked.charAt(i - 1)) >= 0 ? figure : Optional.empty();
            } else if ("、和".indexOf(masked.charAt(i)) < 0) {
                next = Optional.empty();
            }
        }
        return figures;
    }

    private static Term term(String masked, int at, Figure figure, int sentence, List<Term> before) {
        String words = lead(masked, at);
        boolean of = words.startsWith("的")
                && !before.isEmpty()
                && at > words.length()
                && !mark(masked, at - words.length() - 1);
        String lead = of ? before.get(before.size() - 1).lead() + words : words;
        boolean listed = lead.isEmpty() && at > 0 && "、和与及".indexOf(masked.charAt(at - 1)) >= 0;
        boolean joined = lead.length() == 1 && "和与及".contains(lead);
        Optional<Term> last = before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
        Optional<Term> list = last.filter(term -> (listed || joined)
                && term.sentence() == sentence
                && term.figure().percent() == figure.percent()
                && term.figure().points() == figure.points());
        Role role = list.map(Term::role).orElseGet(() -> Role.of(figure, lead));
        boolean falls = list.map(Term::falls).orElseGet(() -> Direction.of(figure) < 0);
        String near = masked.substring(Math.max(0, at - LONGEST), at);
        boolean bracketed = near.lastIndexOf('（') > near.lastIndexOf('）');
        return new Term(before.size(), figure, role, lead, tail(masked, at), sentence, bracketed, falls);
    }

    /** The words of the clause before a mark; a bracket before it is passed over. */
    private static String lead(String masked, int at) {
        StringBuilder words = new StringBuilder();
        int i = at - 1;
        while (i >= 0 && words.length() < LONGEST) {
            char c = masked.charAt(i);
            if (c == '）') {
                int open = masked.substring(Math.max(0, i - LONGEST), i).lastIndexOf('（');
                i = open < 0 ? -1 : Math.max(0, i - LONGEST) + open - 1;
                continue;
            }
            if (STOPS.indexOf(c) >= 0 || c == '（' || c >= Sketch.PERCENT && c < Sketch.UNUSABLE) {
                break;
            }
            if (c != Sketch.UNUSABLE) {
                words.append(c);
            }
            i--;
        }
        return words.reverse().toString();
    }

    private static String tail(String masked, int at) {
        int end = at + 1;
        while (end < masked.length()
                && end - at <= TAIL
                && STOPS.indexOf(masked.charAt(end)) < 0
                && mark(masked, end)) {
            end++;
        }
        return masked.substring(at + 1, end);
    }

    private static boolean mark(String masked, int i) {
        return masked.charAt(i) < Sketch.PERCENT || masked.charAt(i) > Sketch.UNUSABLE;
    }

    List<Term> all() {
        return all;
    }

    /** The terms a few before and behind one, itself among them. */
    List<Term> around(Term term) {
        return all.subList(Math.max(0, term.index() - MOST), Math.min(all.size(), term.index() + MOST + 1));
    }

    /** The terms of a term's own sentence that stand before it, the nearest first. */
    List<Term> behind(Term term) {
        List<Term> near = new ArrayList<>();
        for (int i = term.index() - 1; i >= 0 && near.size() < MOST; i--) {
            if (all.get(i).sentence() != term.sentence()) {
                break;
            }
            near.add(all.get(i));
        }
        return near;
    }

    /** The terms of the sentence before a term's own, the nearest first. */
    List<Term> earlier(Term term) {
        List<Term> near = new ArrayList<>();
        for (int i = term.index() - 1; i >= 0 && near.size() < MOST; i--) {
            if (all.get(i).sentence() < term.sentence() - 1) {
                break;
            }
            if (all.get(i).sentence() == term.sentence() - 1) {
                near.add(all.get(i));
            }
        }
        return near;
    }

    /** The next term of a term's own sentence. */
    Optional<Term> ahead(Term term) {
        return Stream.of(term.index() + 1)
                .filter(i -> i < all.size())
                .map(all::get)
                .filter(next -> next.sentence() == term.sentence())
                .findFirst();
    }

    /** A figure in a bracket right behind a term explains it. */
    Optional<Term> explained(Term term) {
        int at = term.index();
        return Stream.of(at + 1)
                .filter(i -> i < all.size())
                .map(all::get)
                .filter(next -> next.bracketed() && !term.bracketed() && term.far(next) < TAIL)
                .findFirst();
    }
}
