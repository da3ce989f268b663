package org.jingwei.reading.fact;

import java.util.List;
import java.util.Optional;
import org.jingwei.core.term.Status;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/** Points of an assessment: 招商引资（[权重7分，得5.9分]）, 项目招商（[25分]）, 考核[得41分]. What is scored stands before, so that the words beside the points only say which points they are. */
final class Scores {

    private static final String UNIT = "分";
    private static final String SCORED = "得分";
    private static final String WEIGHT = "权重";

    private Scores() {}

    static boolean isScore(Figure figure) {
        return figure.unit().orElse("").equals(UNIT);
    }

    /** What is added to the name of what is scored; takes 得 and 权重 off the words before the points. */
    static String suffix(Phrase left, Frame f) {
        if (left.isEmpty()) {
            return WEIGHT;
        }
        String words = f.noun.joined().strip();
        boolean got = WordList.GOT.ends(words) || WordList.GOT.has(left.joined().strip());
        if (!got && !words.equals(WEIGHT)) {
            return "";
        }
        f.status = Optional.of(Status.ACTUAL);
        f.noun = got && f.noun.size() > 1 ? f.noun.until(f.noun.size() - 1) : f.noun.none();
        return got ? SCORED : WEIGHT;
    }

    static List<String> named(List<String> subjects, String suffix) {
        return subjects.stream()
                .map(s -> s.endsWith(UNIT) || s.endsWith(suffix) ? s : without(s) + suffix)
                .toList();
    }

    /** 成效权重, then its 得分: of the same thing. */
    private static String without(String subject) {
        return subject.endsWith(WEIGHT) ? subject.substring(0, subject.length() - WEIGHT.length()) : subject;
    }
}
