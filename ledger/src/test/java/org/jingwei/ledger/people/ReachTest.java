package org.jingwei.ledger.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jingwei.core.term.Regions;
import org.jingwei.ledger.store.Matter;
import org.junit.jupiter.api.Test;

class ReachTest {

    private static final Regions TREE = Regions.standard().with("test", """
                    code,name,level,parent,aliases
                    990000,云山省,PROVINCE,100000,
                    990100,云岭市,PREFECTURE,990000,
                    990121,清河县,COUNTY,990100,
                    990122,临江县,COUNTY,990100,
                    """);
    private static final Matter COUNTY = matter("云山省云岭市清河县", "GDP");
    private static final Matter CITY = matter("云山省云岭市", "GDP");

    private static Matter matter(String place, String indicator) {
        return new Matter(Optional.of(place), Optional.of(indicator));
    }

    private static Mandate mandate(Role role, String region, String department) {
        return new Mandate(role, given(region), given(department), Optional.empty());
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    private static Reach reach(Mandate... mandates) {
        return new Reach(List.of(mandates), TREE, (one, other) -> one.equals(other) || other.equals("市" + one));
    }

    @Test
    void without_a_region_and_a_department_nothing_is_outside() {
        Reach reach = reach(mandate(Role.ANALYST, "", ""));
        assertThat(reach.unlimited(Action.CORRECT)).isTrue();
        assertThat(reach.refusal(Action.CORRECT, new Matter(Optional.empty(), Optional.empty())))
                .isEmpty();
        assertThat(reach.refusal(Action.UPLOAD, List.of("别处"))).isEmpty();
    }

    @Test
    void a_county_writes_its_own_and_what_lies_in_it_and_not_its_neighbours_or_its_citys() {
        Reach reach = reach(mandate(Role.ANALYST, "990121", ""));
        assertThat(reach.refusal(Action.CORRECT, COUNTY)).isEmpty();
        assertThat(reach.refusal(Action.CORRECT, matter("云山省云岭市清河县上河镇", "GDP"))).isEmpty();
        assertThat(reach.refusal(Action.CORRECT, matter("云山省云岭市临江县", "GDP"))).isPresent();
        assertThat(reach.refusal(Action.CORRECT, CITY))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("云岭市", "清河县", "不在您的范围"));
    }

    @Test
    void what_nobody_can_place_is_outside_of_every_limit() {
        Matter unplaced = new Matter(Optional.empty(), Optional.of("GDP"));
        Matter unnamed = new Matter(Optional.of("云山省云岭市清河县"), Optional.empty());
        assertThat(reach(mandate(Role.ANALYST, "990121", "")).refusal(Action.CORRECT, unplaced))
                .isPresent();
        assertThat(reach(mandate(Role.ANALYST, "990121", "")).refusal(Action.CORRECT, unnamed))
                .isEmpty();
        assertThat(reach(mandate(Role.DEPARTMENT, "", "统计局")).refusal(Action.ENTER, unnamed))
                .isPresent();
    }

    @Test
    void a_department_writes_the_indicators_that_it_keeps_however_it_is_called() {
        Matter budget = matter("云山省云岭市", "FIN.GPBR");
        Matter output = matter("云山省云岭市", "GDP");
        Reach reach = reach(mandate(Role.DEPARTMENT, "", "市统计局"));
        assertThat(reach.refusal(Action.ENTER, output)).isEmpty();
        assertThat(reach.refusal(Action.ENTER, budget)).isPresent();
        assertThat(reach.byDepartment(Action.UPLOAD)).isTrue();
    }

    @Test
    void a_region_whose_code_is_gone_from_the_tree_covers_nothing() {
        assertThat(reach(mandate(Role.ANALYST, "999999", "")).refusal(Action.CORRECT, COUNTY))
                .isPresent();
    }

    @Test
    void what_was_lent_is_not_mixed_with_what_is_ones_own() {
        Reach reach = reach(mandate(Role.INSPECTOR, "", ""), mandate(Role.ANALYST, "990121", ""));
        assertThat(reach.may(Action.JOURNAL)).isTrue();
        assertThat(reach.refusal(Action.CORRECT, COUNTY)).isEmpty();
        assertThat(reach.refusal(Action.CORRECT, CITY)).isPresent();
        assertThat(reach.unlimited(Action.CORRECT)).isFalse();
        assertThat(reach.unlimited(Action.READ)).isTrue();
    }

    @Test
    void what_no_mandate_allows_is_refused_everywhere() {
        assertThat(reach(mandate(Role.TOWNSHIP, "", "")).refusal(Action.CORRECT, COUNTY))
                .isPresent();
        assertThat(reach(mandate(Role.TOWNSHIP, "", "")).refusal(Action.WITHDRAW, List.of()))
                .isPresent();
        assertThat(reach().may(Action.READ)).isFalse();
    }

    @Test
    void a_document_may_name_places_within_and_none_outside() {
        Reach reach = reach(mandate(Role.ANALYST, "990121", ""));
        assertThat(reach.refusal(Action.UPLOAD, List.of())).isEmpty();
        assertThat(reach.refusal(Action.UPLOAD, List.of("云山省云岭市清河县"))).isEmpty();
        assertThat(reach.refusal(Action.UPLOAD, List.of("云山省云岭市清河县", "云山省云岭市"))).isPresent();
    }
}
