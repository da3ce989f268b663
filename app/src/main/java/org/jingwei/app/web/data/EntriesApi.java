package org.jingwei.app.web.data;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jingwei.app.web.api.ApiInput;
import org.jingwei.app.web.api.AskedFor;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.app.wiring.Site;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.ledger.people.Action;
import org.jingwei.ledger.store.Entries;
import org.jingwei.ledger.store.Entries.Entry;
import org.jingwei.ledger.store.Finality;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Values from another system, for what no document states: each with where it is from, within the reach of the account. */
@RestController
class EntriesApi {

    private final Entries entries;

    EntriesApi(Site site) {
        this.entries = site.ledger().entries();
    }

    /** A value with the keys of a fact; {@code indicator} is a name or a code. */
    record EntryIn(
            @Nullable String indicator,
            @Nullable String region,
            @Nullable String period,
            @Nullable String measure,
            @Nullable String of,
            @Nullable String status,
            @Nullable String comparator,
            @Nullable String basis,
            @Nullable BigDecimal value,
            @Nullable String unit,
            @Nullable String finality,
            @Nullable String origin) {}

    record EnteredJson(long id) {}

    @PostMapping("/api/v1/entries")
    EnteredJson enter(@RequestBody EntryIn given, @AuthenticationPrincipal Visitor visitor) {
        try {
            Entry entry = entry(given);
            visitor.reach().refusal(Action.ENTER, entries.matter(entry)).ifPresent(sentence -> {
                throw ApiInput.Refused.outOfReach(sentence + "。");
            });
            return new EnteredJson(entries.enter(entry, visitor.actor()));
        } catch (IllegalArgumentException refused) {
            throw ApiInput.Refused.wrong("没有录入：" + refused.getMessage() + "。");
        }
    }

    private static Entry entry(EntryIn given) {
        String name = words(given.indicator).orElseThrow(() -> new IllegalArgumentException("要写指标（indicator）"));
        Indicators catalogue = Indicators.standard();
        Indicator indicator = catalogue
                .byCode(name)
                .or(() -> catalogue.named(name))
                .orElseThrow(() -> new IllegalArgumentException("目录里没有指标 " + name));
        Qualifiers said = new Qualifiers(
                one(Measure.values(), Measure::code, given.measure, "measure", Optional.of(Measure.LEVEL))
                        .orElseThrow(),
                one(Aspect.values(), Aspect::code, given.of, "of", Optional.empty()),
                one(Status.values(), Status::code, given.status, "status", Optional.of(Status.ACTUAL))
                        .orElseThrow(),
                words(given.period).map(Period::parse),
                words(given.region),
                words(given.comparator),
                words(given.basis));
        Quantity quantity = new Quantity(
                Optional.ofNullable(given.value).map(EntriesApi::printed),
                Optional.empty(),
                words(given.unit),
                Approx.EXACT,
                false);
        Finality finality = one(
                        Finality.values(),
                        Finality::code,
                        given.finality,
                        "finality",
                        Optional.of(Finality.PRELIMINARY))
                .orElseThrow();
        return new Entry(
                indicator.code(), said, quantity, finality, words(given.origin).orElse(""));
    }

    private static Printed printed(BigDecimal value) {
        return Printed.of(AskedFor.digits("value", value));
    }

    private static Optional<String> words(@Nullable String given) {
        return Optional.ofNullable(given).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static <T> Optional<T> one(
            T[] all, Function<T, String> code, @Nullable String given, String name, Optional<T> otherwise) {
        Optional<String> word = words(given);
        if (word.isEmpty()) {
            return otherwise;
        }
        return Optional.of(Arrays.stream(all)
                .filter(one -> code.apply(one).equals(word.get()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " 没有 " + word.get())));
    }
}
