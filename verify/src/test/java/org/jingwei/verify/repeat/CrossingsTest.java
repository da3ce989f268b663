package org.jingwei.verify.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jingwei.core.finding.Finding;
import org.jingwei.verify.Drafts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossingsTest {

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "V1005, 开工集中安置点34个，进展顺利。¶加快34个集中安置点的配套。, HOLDS",
        "V1005, 现有集中安置点34个，进展顺利。¶用好这44个集中安置点。, SUSPICIOUS",
        "V1005, 现有集中安置点34个，进展顺利。¶力争再建44个集中安置点。, NONE",
        "V1005, 现有集中安置点34个，用好44个集中安置点。, NONE",
        "V1005, 走访企业34个。¶34个项目开工。, NONE",
        "V1007, 捐赠项目59个，总价值6739万元。¶公益项目21个，总价值6739万元。, SUSPICIOUS",
        "V1007, 捐赠项目59个，总价值6739万元。¶捐赠项目59个，总价值6739万元。, NONE",
        "V1007, 捐赠项目59个，总价值600万元。¶公益项目21个，总价值600万元。, NONE",
    })
    void a_count_printed_again_is_the_same(String code, String text, String verdict) {
        List<String> said = Drafts.audit(text).stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::verdict)
                .map(Object::toString)
                .toList();
        assertThat(said).as(text).isEqualTo(verdict.equals("NONE") ? List.of() : List.of(verdict));
    }
}
