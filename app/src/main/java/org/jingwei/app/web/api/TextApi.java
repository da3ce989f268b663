package org.jingwei.app.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jingwei.app.wiring.Site;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Document;
import org.jingwei.reading.Reader;
import org.jingwei.reading.exchange.CommitmentLines;
import org.jingwei.reading.exchange.FactLines;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Facts and commitments of a document, with the keys of the command line. Nothing of it is kept. */
@RestController
class TextApi {

    private final Site site;

    TextApi(Site site) {
        this.site = site;
    }

    @PostMapping(
            path = "/api/v1/extract",
            consumes = {ApiInput.TEXT, ApiInput.BYTES, ApiInput.FORM})
    ResponseEntity<byte[]> extract(HttpServletRequest request) {
        return answer(
                request,
                "facts",
                (reader, article) -> reader.facts(article).stream().map(FactLines::write));
    }

    @PostMapping(
            path = "/api/v1/commitments",
            consumes = {ApiInput.TEXT, ApiInput.BYTES, ApiInput.FORM})
    ResponseEntity<byte[]> commitments(HttpServletRequest request) {
        return answer(
                request,
                "commitments",
                (reader, article) -> reader.commitments(article).stream().map(CommitmentLines::write));
    }

    private ResponseEntity<byte[]> answer(
            HttpServletRequest request, String name, BiFunction<Reader, Article, Stream<String>> read) {
        Document document = ApiInput.document(request, site.doors().documents());
        Reader reader = site.doors().reader();
        List<String> lines = reader.articles(document).stream()
                .flatMap(article -> read.apply(reader, article))
                .toList();
        return ApiAnswer.of(request, Map.of("doc", document.name()), name, lines);
    }
}
