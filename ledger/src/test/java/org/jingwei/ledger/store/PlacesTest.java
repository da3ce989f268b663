package org.jingwei.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.RegionLevel;
import org.jingwei.core.term.RegionWords;
import org.jingwei.core.term.Regions;
import org.jingwei.core.term.Status;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Genre;
import org.jingwei.core.text.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    private final Places places = new Places(Regions.standard(), RegionWords.standard());

    @ParameterizedTest
    @CsvSource({
        "济南市, PREFECTURE, 全市, 山东省济南市, 370100",
        "济南市, PREFECTURE, '', 山东省济南市, 370100",
        "济南市, PREFECTURE, 天桥区, 山东省济南市天桥区, 370105",
        "济南市, PREFECTURE, 全省, 山东省, 370000",
        "济南市天桥区（黄河新区）, COUNTY, 全区, 山东省济南市天桥区, 370105",
        "济南市天桥区（黄河新区）, COUNTY, 全省, 山东省, 370000",
        "芜湖市, PREFECTURE, 繁昌县, 安徽省芜湖市繁昌区, 340212",
        "云岭市, PREFECTURE, 全市, 云岭市, ''",
        "云岭市, PREFECTURE, 临江区, 云岭市临江区, ''",
        "云岭市, PREFECTURE, 济南市, 山东省济南市, 370100",
        "'', PREFECTURE, 全市, '', ''",
        "XX市, PREFECTURE, 全市, '', ''",
        "云岭市, PREFECTURE, XX县, '', ''",
        "云岭市, PREFECTURE, 全县, '', ''"
    })
    void a_place_is_that_which_the_text_means(String own, RegionLevel level, String named, String place, String code) {
        Optional<Places.Place> found = places.of(fact(some(named)), article(some(own), level));
        assertThat(found.map(Places.Place::name)).isEqualTo(some(place));
        assertThat(found.flatMap(Places.Place::code)).isEqualTo(some(code));
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(name -> !name.isEmpty());
    }

    private static Article article(Optional<String> region, RegionLevel level) {
        return new Article(
                "a.txt",
                1,
                1,
                "题",
                Genre.ANALYSIS,
                region,
                Optional.of(level),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static Fact fact(Optional<String> region) {
        return new Fact(
                "生产总值",
                Optional.of("GDP"),
                new Quantity(Optional.of(Printed.of("1")), Optional.empty(), Optional.of("亿元"), Approx.EXACT, false),
                new Qualifiers(
                        Measure.LEVEL,
                        Optional.empty(),
                        Status.ACTUAL,
                        Optional.empty(),
                        region,
                        Optional.empty(),
                        Optional.empty()),
                new Evidence("a.txt", new Place(1, 0), Anchor.NONE, "1亿元"),
                1,
                Map.of());
    }
}
