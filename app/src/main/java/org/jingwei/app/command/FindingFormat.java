package org.jingwei.app.command;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jingwei.core.finding.Finding;
import org.jingwei.office.audit.FindingSheet;
import org.jingwei.reading.exchange.FindingLines;

/** The forms in which findings are printed. */
enum FindingFormat {
    JSONL {
        @Override
        byte[] page(List<Finding> findings) {
            return bytes(findings.stream()
                    .map(finding -> FindingLines.write(finding) + "\n")
                    .collect(Collectors.joining()));
        }
    },
    TEXT {
        @Override
        byte[] page(List<Finding> findings) {
            return bytes(FindingText.of(findings));
        }
    },
    XLSX {
        @Override
        byte[] page(List<Finding> findings) {
            return FindingSheet.write(findings);
        }
    },
    /** The draft itself with comments: not a page of findings alone. */
    DOCX {
        @Override
        byte[] page(List<Finding> findings) {
            throw new IllegalStateException("comments stand in a draft");
        }
    };

    abstract byte[] page(List<Finding> findings);

    /** Whether it is a file, and nothing for a terminal. */
    boolean isFile() {
        return this == XLSX || this == DOCX;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
