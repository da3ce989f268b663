package org.jingwei.app.web.exchange;

import org.jingwei.app.web.library.DocumentKey;
import org.jingwei.core.fact.Evidence;
import org.jingwei.ledger.query.KeptFact;
import org.jingwei.ledger.query.Source;

/**
 * Where a number is printed.
 *
 * @param line from 1 in the source; {@code column} in Unicode characters from 0
 * @param address of the page that shows it; the same over readings and machines
 */
public record EvidenceJson(
        String document,
        String sha256,
        long article,
        String title,
        long fact,
        int line,
        int column,
        String quote,
        double confidence,
        String address) {

    public static EvidenceJson of(Source.Printed printed) {
        return new EvidenceJson(
                printed.document(),
                printed.hash(),
                printed.article(),
                printed.title(),
                printed.fact(),
                printed.line(),
                printed.column(),
                printed.quote(),
                printed.confidence(),
                address(printed.hash(), printed.line(), printed.column()));
    }

    static EvidenceJson of(KeptFact fact) {
        Evidence evidence = fact.read().evidence();
        int line = evidence.place().line();
        int column = evidence.place().column();
        return new EvidenceJson(
                fact.document(),
                fact.hash(),
                fact.article(),
                fact.title(),
                fact.id(),
                line,
                column,
                evidence.quote(),
                fact.read().confidence(),
                address(fact.hash(), line, column));
    }

    private static String address(String hash, int line, int column) {
        return "/evidence/" + DocumentKey.of(hash) + "/" + line + "/" + column;
    }
}
