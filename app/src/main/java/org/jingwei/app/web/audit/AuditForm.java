package org.jingwei.app.web.audit;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/**
 * What the page was filled with.
 *
 * @param desk tells the tabs of one browser apart
 * @param text what was pasted
 * @param file what was uploaded; it goes before the text
 * @param earlier documents to hold the draft against
 * @param ledger whether to hold it against the ledger
 * @param show which findings are shown
 */
record AuditForm(
        String desk, String text, Optional<Upload> file, List<Upload> earlier, boolean ledger, Set<Shown> show) {

    static final Set<Shown> SHOWN_FIRST = Set.copyOf(EnumSet.complementOf(EnumSet.of(Shown.HOLDS, Shown.SETTLED)));

    static AuditForm of(MultiValueMap<String, String> fields, MultiValueMap<String, MultipartFile> files) {
        List<String> show = fields.getOrDefault("show", List.of());
        Set<Shown> shown = EnumSet.noneOf(Shown.class);
        Stream.of(Shown.values())
                .filter(one -> fields.containsKey("filtered") ? show.contains(one.word()) : SHOWN_FIRST.contains(one))
                .forEach(shown::add);
        return new AuditForm(
                first(fields, "desk"),
                first(fields, "text"),
                Upload.of(files.getOrDefault("file", List.of())).stream().findFirst(),
                Upload.of(files.getOrDefault("earlier", List.of())),
                fields.containsKey("ledger"),
                shown);
    }

    /** One of the two drafts of a page that compares them. */
    static AuditForm side(
            MultiValueMap<String, String> fields, MultiValueMap<String, MultipartFile> files, String side) {
        return new AuditForm(
                first(fields, "desk"),
                first(fields, side),
                Upload.of(files.getOrDefault(side + "-file", List.of())).stream()
                        .findFirst(),
                List.of(),
                false,
                SHOWN_FIRST);
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value;
    }
}
