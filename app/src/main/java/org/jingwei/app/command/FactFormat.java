package org.jingwei.app.command;

import java.util.List;
import java.util.stream.Collectors;
import org.jingwei.core.fact.Fact;
import org.jingwei.reading.exchange.FactLines;

/** The forms in which facts are printed. */
enum FactFormat {
    JSONL {
        @Override
        String page(String document, List<Fact> facts) {
            return facts.stream().map(fact -> FactLines.write(fact) + "\n").collect(Collectors.joining());
        }
    },
    CSV {
        @Override
        String head() {
            return FactRows.head();
        }

        @Override
        String page(String document, List<Fact> facts) {
            return facts.stream().map(FactRows::row).collect(Collectors.joining());
        }
    },
    TABLE {
        @Override
        String page(String document, List<Fact> facts) {
            return FactTable.of(document, facts);
        }
    };

    /** What is printed once, before all files. */
    String head() {
        return "";
    }

    /** The facts of one document. */
    abstract String page(String document, List<Fact> facts);
}
