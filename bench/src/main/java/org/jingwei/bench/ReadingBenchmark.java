package org.jingwei.bench;

import com.hankcs.hanlp.tokenizer.StandardTokenizer;
import java.util.List;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Document;
import org.jingwei.core.text.Line;
import org.jingwei.reading.Reader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One operation reads all texts once: into articles and facts here, into words there. */
@State(Scope.Benchmark)
public class ReadingBenchmark {

    /** The folder of the texts. */
    @Param("../shared/seeds")
    public String texts = "";

    private final Reader reader = Reader.standard();
    private List<Document> documents = List.of();

    @Setup
    public void open() {
        documents = Texts.in(texts);
    }

    /** Articles and facts of all texts. */
    @Benchmark
    public int extract() {
        int facts = 0;
        for (Document document : documents) {
            for (Article article : reader.articles(document)) {
                facts += reader.facts(article).size();
            }
        }
        return facts;
    }

    /** Words of all texts, line by line. */
    @Benchmark
    public int segment() {
        int words = 0;
        for (Document document : documents) {
            for (Line line : document.lines()) {
                words += StandardTokenizer.segment(line.text()).size();
            }
        }
        return words;
    }
}
