package org.jingwei.bench;

import java.util.ArrayList;
import java.util.List;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Document;
import org.jingwei.core.text.Line;
import org.jingwei.reading.Reader;
import org.jingwei.verify.Verifier;
import org.jingwei.verify.page.Material;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One operation audits one text of so many characters from beginning to end: articles, facts, findings. */
@State(Scope.Benchmark)
public class AuditBenchmark {

    /** The folder of the texts. */
    @Param("../shared/seeds")
    public String texts = "";

    /** The length of the text: a report, and a compilation. */
    @Param({"15000", "300000"})
    public int characters;

    private final Reader reader = Reader.standard();
    private final Verifier verifier = Verifier.standard();
    private Document document = Document.of("", "");

    /** The lines of the longest text, as many as it takes. */
    @Setup
    public void open() {
        List<Document> all = new ArrayList<>(Texts.in(texts));
        all.sort((one, other) -> Long.compare(Texts.characters(List.of(other)), Texts.characters(List.of(one))));
        StringBuilder text = new StringBuilder();
        for (Document one : all) {
            for (Line line : one.lines()) {
                if (text.length() < characters) {
                    text.append(line.text()).append('\n');
                }
            }
        }
        document = Document.of("draft.txt", text.toString());
    }

    /** How many findings there are. */
    @Benchmark
    public int audit() {
        List<Material> materials = new ArrayList<>();
        for (Article article : reader.articles(document)) {
            materials.add(new Material(article, reader.facts(article)));
        }
        return verifier.check(materials).size();
    }
}
