package org.jingwei.app.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;
import org.jingwei.core.fact.Fact;
import org.jingwei.ledger.query.Doubt;

/** Why a fact waits for a person, as one sentence ({@code doubts.csv}). Immutable, thread-safe. */
public final class DoubtWords {

    private static final int MOST = 3;
    private static final DoubtWords STANDARD = new DoubtWords();

    private final Map<String, CsvRow> rows;

    private DoubtWords() {
        this.rows = CsvFile.resource(DoubtWords.class, "doubts.csv", "reason", "words", "told_by")
                .rowsBy("reason");
    }

    /** None for a fact that is believed as it was read. */
    public static Optional<String> of(Fact read) {
        return read.confidence() < Doubt.BELOW ? Optional.of(STANDARD.sentence(read.doubts())) : Optional.empty();
    }

    /** The weightiest two or three reasons; of a reason that has no words nothing is told. */
    private String sentence(List<String> doubts) {
        List<String> told = doubts.stream()
                .flatMap(reason -> Optional.ofNullable(rows.get(reason)).stream())
                .filter(row -> row.list("told_by").stream().noneMatch(doubts::contains))
                .limit(MOST)
                .map(row -> row.text("words"))
                .toList();
        return told.isEmpty() ? "读入时没有记下存疑的理由，请对照原文看一遍。" : "存疑，因为：" + String.join("；", told) + "。";
    }
}
