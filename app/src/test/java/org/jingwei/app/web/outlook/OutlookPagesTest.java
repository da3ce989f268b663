package org.jingwei.app.web.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import org.jingwei.app.web.TestSite;
import org.jingwei.ledger.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OutlookPagesTest {

    @RegisterExtension
    static final TestSite SITE = TestSite.reading("2026年主要经济指标", "2026年政府工作报告", "2026年前三季度", "2026年第4期");

    private static String page(String address) {
        return SITE.visitor(Role.LEADER).get(address).body();
    }

    @Test
    void the_first_page_is_that_of_the_place_whose_documents_they_are_and_not_of_its_province() {
        assertThat(page("/")).contains("云岭市主要指标").doesNotContain("云山省主要指标");
        assertThat(page("/targets")).contains("云岭市2026年目标");
        assertThat(page("/?place=990000")).contains("云山省主要指标");
    }

    @Test
    void the_one_table_shows_the_gap_to_the_province_the_rank_among_its_cities_and_how_it_moved() {
        assertThat(page("/")).contains("比云山省", ">持平</a>", ">低2.9</a>", ">6/10</a>", "↓1", "↑2");
    }

    @Test
    void an_indicator_stands_beside_the_province_and_among_its_cities() {
        assertThat(page("/analysis?indicator=INV&place=990100"))
                .contains(">低2.9</a>", "比云山省（-1.8%），百分点", "9/10", "在云山省的位次，较上期不变", "云岭市8个县（市、区）");
        assertThat(page("/analysis?indicator=INV&place=990000")).contains("云山省10个市（州）");
    }

    @Test
    void the_forecast_of_an_indicators_growth_stands_below_its_course_and_says_what_it_lacks() {
        String page = page("/analysis?indicator=CON.RETAIL&place=990100");
        String address = page.replaceAll("(?s).*hx-get=\"(/data/series/forecast[^\"]*)\".*", "$1")
                .replace("&amp;", "&");
        assertThat(address).contains("measure=yoy", "target=6");
        assertThat(page(address)).contains("推算（不是实际数）", "社会消费品零售总额增速只有11个月的数据");
    }
}
