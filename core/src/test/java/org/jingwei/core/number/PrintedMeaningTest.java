package org.jingwei.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedMeaningTest {

    @ParameterizedTest(name = "{1} {0} means {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "2.2; EXACT; [2.15,2.25)",
                "2.20; EXACT; [2.195,2.205)",
                "-2.2; EXACT; (-2.25,-2.15]",
                "0.0; EXACT; (-0.05,0.05)",
                "7800; EXACT; [7799.5,7800.5)",
                "7800; ABOUT; [7700,7900]",
                "7800; NEARLY; [7700,7800)",
                "7800; MORE; (7800,7900]",
                "7800; EXCEEDS; (7800,∞)",
                "7800; AT_LEAST; [7800,∞)",
                "7800; AT_MOST; (-∞,7800]",
                "3; WITHIN; [1,3]",
                "1; WITHIN; [1,1]",
                "-3; WITHIN; [-3,-1]",
                "1.50; ABOUT; [1.4,1.6]",
                "-5; MORE; [-6,-5)",
                "-5; AT_LEAST; (-∞,-5]",
                "-5; AT_MOST; [-5,∞)",
                "-5; EXCEEDS; (-∞,-5)",
                "-5; NEARLY; (-5,-4]",
                "0; ABOUT; [-1,1]",
            })
    void a_measured_figure_means(String figure, Approx approx, String meaning) {
        assertThat(Interval.of(Printed.of(figure), approx)).hasToString(meaning);
    }

    @ParameterizedTest(name = "{1} {0} of things means {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "236; EXACT; [236,236]",
                "0; EXACT; [0,0]",
                "-12; EXACT; [-12,-12]",
                "37.4; EXACT; [37.35,37.45)",
                "50; ABOUT; [40,60]",
                "20; MORE; (20,30]",
            })
    void a_count_means(String figure, Approx approx, String meaning) {
        assertThat(Interval.ofCount(Printed.of(figure), approx)).hasToString(meaning);
    }

    @Test
    void a_rank_better_than_the_first_is_refused() {
        assertThatThrownBy(() -> Interval.of(Printed.of("0"), Approx.WITHIN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} has places {1} and {2}")
    @CsvSource({"2.2,0.1,0.1", "7800,1,100", "7800.0,0.1,100", "0.00,0.01,0.01", "0,1,1", "-120,1,10", "10.50,0.01,0.1"
    })
    void a_figure_knows_its_last_place_and_its_last_that_is_not_zero(
            String figure, BigDecimal last, BigDecimal nonZero) {
        assertThat(Printed.of(figure).place()).isEqualByComparingTo(last);
        assertThat(Printed.of(figure).significantPlace()).isEqualByComparingTo(nonZero);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = ';',
            value = {"12,345.60; 12345.60", "－３．３; -3.3", "＋0.5; 0.5", "−7; -7", "１，２００; 1200", "007; 7"})
    void figures_are_read_as_they_are_printed(String text, String figure) {
        assertThat(Printed.parse(text)).map(Printed::toString).contains(figure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "X", "1.", ".5", "1,23", "1e5", "--1", "1 2", "十二", "٣"})
    void other_text_is_no_figure(String text) {
        assertThat(Printed.parse(text)).isEmpty();
    }

    @Test
    void a_file_of_digits_is_no_figure() {
        assertThat(Printed.parse("9".repeat(1_000_000))).isEmpty();
    }
}
