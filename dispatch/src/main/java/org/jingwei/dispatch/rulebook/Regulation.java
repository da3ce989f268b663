package org.jingwei.dispatch.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jingwei.dispatch.book.Stamp;

/**
 * A version of a regulation that was put into force. What it judged stays as it was judged; the next version ends it.
 *
 * @param version of this office's regulation, from 1; what came with Jingwei is none
 */
public record Regulation(RegulationDraft draft, int version, Stamp stamp) {

    /** A version with its last day. */
    public record Spell(Regulation regulation, Optional<LocalDate> until) {}

    public String office() {
        return draft.office();
    }

    /** When each version of an office holds, the first first; one that a later version of the same day replaced never held. */
    public static List<Spell> spells(List<Regulation> all, String office) {
        List<Regulation> own = all.stream()
                .filter(one -> one.office().equals(office))
                .sorted(Comparator.comparing((Regulation one) -> one.draft().from())
                        .thenComparing(Regulation::version))
                .toList();
        List<Spell> spells = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            Optional<LocalDate> next =
                    i + 1 < own.size() ? Optional.of(own.get(i + 1).draft().from()) : Optional.empty();
            LocalDate from = own.get(i).draft().from();
            if (next.filter(from::equals).isEmpty()) {
                spells.add(new Spell(own.get(i), next.map(day -> day.minusDays(1))));
            }
        }
        return spells;
    }
}
