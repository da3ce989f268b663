package org.jingwei.app.command;

import java.util.List;
import java.util.stream.Collectors;
import org.jingwei.core.finding.Finding;
import org.jingwei.reading.exchange.FindingLines;

/** The forms in which findings are printed. */
enum FindingFormat {
    JSONL {
        @Override
        String page(List<Finding> findings) {
            return findings.stream()
                    .map(finding -> FindingLines.write(finding) + "\n")
                    .collect(Collectors.joining());
        }
    },
    TEXT {
        @Override
        String page(List<Finding> findings) {
            return FindingText.of(findings);
        }
    };

    abstract String page(List<Finding> findings);
}
