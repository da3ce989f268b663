package org.jingwei.reading.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jingwei.core.period.Period;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedYearTest {

    private static final String COLLECTION = "有关2031年经济发展综述汇编";
    private static final String TITLE = "云岭县上半年经济社会发展综述";

    private static Article first(String collection, String title, String text) {
        List<Article> articles = new ArticleSplitter()
                .split(Document.of("汇编.txt", collection + "\n（2篇）\n\n" + title + "\n　　" + text + "\n"));
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }

    private static Optional<String> period(String collection, String title, String text) {
        return first(collection, title, text).period().map(Period::toString);
    }

    @Test
    void the_title_of_a_collection_and_a_word_in_passing_tell_the_year_together() {
        assertThat(period(COLLECTION, TITLE, "今年以来，全县奋力拼搏，获评2031年度全省先进县。")).contains("2031-H1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "今年以来，全县奋力拼搏。",
                "今年以来，全县奋力拼搏，2030年获评全省先进县。",
                "今年以来，全县奋力拼搏，到2031年建成全省先进县。",
                "今年以来，全县奋力拼搏，项目计划2031年投产。",
                "获评2031年度全省先进县，2032年又获评全国先进县。"
            })
    void either_of_them_alone_does_not(String text) {
        assertThat(period(COLLECTION, TITLE, text)).contains("XXXX-H1");
        assertThat(period("经济发展综述汇编", TITLE, "获评2031年度全省先进县。")).contains("XXXX-H1");
    }

    @Test
    void a_year_that_only_a_plan_prints_is_not_a_later_one() {
        assertThat(period(COLLECTION, TITLE, "获评2031年度全省先进县，二期计划2032年投产，预计2033年达产。"))
                .contains("2031-H1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"截至2031年6月，全县有企业90家。", "2031年上半年，全县投资增长8%。", "2031年1—6月，全县投资增长8%。"})
    void a_text_that_reports_on_its_own_time_needs_no_collection(String text) {
        assertThat(period("经济发展综述汇编", TITLE, "近年来，全县奋力拼搏。" + text)).contains("2031-H1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"截至2030年末，全县有企业90家。", "2030年一季度，全县投资增长8%。", "较2030年上半年增长8%。"})
    void another_time_is_none_of_its_own(String text) {
        assertThat(period("经济发展综述汇编", TITLE, "近年来，全县奋力拼搏。" + text)).contains("XXXX-H1");
    }

    @Test
    void a_title_that_hides_its_year_keeps_it_hidden() {
        assertThat(period(COLLECTION, "云岭县20XX年上半年经济社会发展综述", "获评2031年度全省先进县。")).contains("XXXX-H1");
    }

    @Test
    void a_text_on_no_period_lets_its_year_be_known_and_no_more() {
        Article article = first(COLLECTION, "云岭县民营经济发展综述", "截至2031年6月，全县有企业90家。");
        assertThat(article.period()).isEmpty();
        assertThat(article.ownYear()).isEqualTo(2031);
    }
}
