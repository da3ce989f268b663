package org.jingwei.reading.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jingwei.reading.article.Titles.Span;

/** Finds the lines that a table of contents announces: the assignment in order that is most alike as a whole. */
final class TitleAlignment {

    private static final int LONGEST = 90;
    private static final int MOST_LINES = 3;

    private record Candidate(Span span, int[] pairs) {}

    private final List<int[]> entries;
    private final List<Candidate> candidates;

    TitleAlignment(List<CleanLine> lines, List<String> entries, int from) {
        this.entries = entries.stream().map(Likeness::pairs).toList();
        this.candidates = entries.isEmpty() ? List.of() : candidates(lines, from);
    }

    private List<Candidate> candidates(List<CleanLine> lines, int from) {
        List<Candidate> all = new ArrayList<>();
        for (int i = from; i < lines.size(); i++) {
            StringBuilder text = new StringBuilder();
            int taken = 0;
            for (int k = i;
                    k < lines.size() && taken < MOST_LINES && !lines.get(i).blank();
                    k++) {
                CleanLine line = lines.get(k);
                if (line.blank()) {
                    continue;
                }
                text.append(line.text());
                taken++;
                if (line.terminated() || text.length() > LONGEST) {
                    break;
                }
                Candidate c = new Candidate(new Span(i, k), Likeness.pairs(text.toString()));
                if (entries.stream().anyMatch(e -> Likeness.of(e, c.pairs()) >= Likeness.LIKELY)) {
                    all.add(c);
                }
            }
        }
        return all;
    }

    /** The spans found, in order; fewer than entries where an entry has no line like it. */
    List<Span> spans() {
        int n = entries.size();
        int m = candidates.size();
        double[][] best = new double[n + 1][m + 1];
        for (int e = 1; e <= n; e++) {
            for (int c = 1; c <= m; c++) {
                best[e][c] = Math.max(Math.max(best[e - 1][c], best[e][c - 1]), taken(best, e, c));
            }
        }
        List<Span> spans = new ArrayList<>();
        int e = n;
        int c = m;
        while (e > 0 && c > 0) {
            if (best[e][c] == best[e][c - 1]) {
                c--;
            } else if (best[e][c] == best[e - 1][c]) {
                e--;
            } else {
                spans.add(candidates.get(c - 1).span());
                c = before(candidates.get(c - 1).span().first());
                e--;
            }
        }
        Collections.reverse(spans);
        return spans;
    }

    private double taken(double[][] best, int e, int c) {
        Candidate candidate = candidates.get(c - 1);
        double alike = Likeness.of(entries.get(e - 1), candidate.pairs());
        return alike < Likeness.LIKELY ? 0 : best[e - 1][before(candidate.span().first())] + alike;
    }

    /** How many candidates end before the line. */
    private int before(int line) {
        int lo = 0;
        int hi = candidates.size();
        while (lo < hi) {
            int mid = (lo + hi) / 2;
            if (candidates.get(mid).span().first() < line) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        int k = lo;
        while (k > 0 && candidates.get(k - 1).span().last() >= line) {
            k--;
        }
        return k;
    }
}
