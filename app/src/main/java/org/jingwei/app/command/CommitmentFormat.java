package org.jingwei.app.command;

import java.util.List;
import java.util.stream.Collectors;
import org.jingwei.core.fact.Commitment;
import org.jingwei.reading.exchange.CommitmentLines;

/** The forms in which commitments are printed. */
enum CommitmentFormat {
    JSONL {
        @Override
        String page(String document, List<Commitment> commitments) {
            return commitments.stream()
                    .map(commitment -> CommitmentLines.write(commitment) + "\n")
                    .collect(Collectors.joining());
        }
    },
    CSV {
        @Override
        String head() {
            return CommitmentRows.head();
        }

        @Override
        String page(String document, List<Commitment> commitments) {
            return commitments.stream().map(CommitmentRows::row).collect(Collectors.joining());
        }
    },
    TABLE {
        @Override
        String page(String document, List<Commitment> commitments) {
            return CommitmentTable.of(document, commitments);
        }
    };

    /** What is printed once, before all files. */
    String head() {
        return "";
    }

    /** The commitments of one document. */
    abstract String page(String document, List<Commitment> commitments);
}
