package org.jingwei.verify.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.text.Paragraph;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/** 一要…二要…三要…三要…: a numeral that stands twice in a row where the next was meant, or one that is left out. */
final class Numbering {

    private static final Pattern MARK = Pattern.compile("(?<=^|[。；：，\\s])(?<n>[一二三四五六七八九十])(?<word>是|要)(?!个|些|方面|样)");
    private static final int FEWEST = 3;

    private Numbering() {}

    static Optional<Finding> check(String document, Paragraph paragraph) {
        List<MatchResult> marks = new ArrayList<>();
        Matcher m = MARK.matcher(paragraph.text());
        while (m.find()) {
            marks.add(m.toMatchResult());
        }
        boolean one = marks.stream().map(mark -> mark.group(2)).distinct().count() == 1;
        boolean restarts = marks.stream().skip(1).anyMatch(mark -> number(mark) == 1);
        if (marks.size() < FEWEST || !one || restarts) {
            return Optional.empty();
        }
        for (int i = 2; i < marks.size(); i++) {
            int before = number(marks.get(i - 1));
            boolean row = number(marks.get(i - 2)) + 1 == before;
            boolean goes = i + 1 == marks.size() || number(marks.get(i + 1)) > before;
            if (row && goes && number(marks.get(i)) == before) {
                return Optional.of(finding(document, paragraph, marks.get(i - 1), marks.get(i)));
            }
        }
        return Optional.empty();
    }

    private static int number(MatchResult mark) {
        return Numeral.of(mark.group(1));
    }

    private static Finding finding(String document, Paragraph paragraph, MatchResult one, MatchResult other) {
        String mark = other.group();
        String next = Numeral.chinese(number(other) + 1) + other.group(2);
        String computation = "“" + mark + "”连续出现两次";
        Claim.Piece first = Claim.Piece.of(paragraph, one.start(), end(paragraph, one), List.of());
        Claim.Piece second = Claim.Piece.of(paragraph, other.start(), end(paragraph, other), List.of());
        return new Claim(document, List.of(first, second))
                .finding(
                        Rule.V805,
                        new Judgement(
                                Verdict.SUSPICIOUS,
                                Severity.WARN,
                                computation,
                                computation + "，后一处像是“" + next + "”，请核对编号。"));
    }

    private static int end(Paragraph paragraph, MatchResult mark) {
        String text = paragraph.text();
        int end = mark.end();
        while (end < text.length() && "，。；：".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
