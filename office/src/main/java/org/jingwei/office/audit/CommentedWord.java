package org.jingwei.office.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jingwei.office.markup.Entities;
import org.jingwei.office.markup.Markup;
import org.jingwei.office.read.WordFile;
import org.jingwei.office.read.WordFile.Part;

/**
 * A Word file with comments added to it. Four parts are touched, and only added to: the main part, the comments, what the main
 * part points to, and the list of types; every other part keeps its packed bytes.
 */
final class CommentedWord {

    private static final String TYPES = "[Content_Types].xml";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TRANSITIONAL_TYPE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private static final String STRICT_TYPE = STRICT + "officeDocument/relationships/comments";

    private final WordFile file;
    private final CommentPart book;
    private final Map<String, byte[]> changed = new LinkedHashMap<>();

    CommentedWord(WordFile file, CommentPart book) {
        this.file = file;
        this.book = book;
    }

    byte[] written(byte[] content, List<Comment> comments) {
        if (comments.isEmpty()) {
            return content.clone();
        }
        Part main = file.part(file.main()).orElseThrow();
        Markup body = Markup.of(main.text());
        String path = file.related("comments")
                .filter(part -> file.part(part).isPresent())
                .orElseGet(() -> newPart(body.root().namespace().startsWith(STRICT)));
        Part part = file.part(path).orElseGet(() -> fresh(body));
        Markup old = Markup.of(part.text());
        int firstId = CommentPart.firstFree(old);
        CommentMarks marks = new CommentMarks(file, body);
        for (int i = 0; i < comments.size(); i++) {
            marks.add(comments.get(i).mark(), firstId + i);
        }
        changed.put(file.main(), marks.written().getBytes(main.charset()));
        changed.put(path, book.with(old, comments, firstId).getBytes(part.charset()));
        try {
            return Repacked.of(content, changed);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a package that was read cannot be packed again", impossible);
        }
    }

    private static Part fresh(Markup body) {
        String namespace = body.root().namespace();
        return new Part(
                CommentPart.empty(namespace.isEmpty() ? WordNames.TRANSITIONAL : namespace), StandardCharsets.UTF_8);
    }

    /** A path for the comments, known to the main part and to the list of types. */
    private String newPart(boolean strict) {
        int slash = file.main().lastIndexOf('/') + 1;
        String folder = file.main().substring(0, slash);
        String path = freePath(folder);
        relate(folder + "_rels/" + file.main().substring(slash) + ".rels", path.substring(slash), strict);
        declare(path);
        return path;
    }

    private String freePath(String folder) {
        for (int i = 0; ; i++) {
            String path = folder + "comments" + (i == 0 ? "" : "-" + i) + ".xml";
            if (!file.has(path)) {
                return path;
            }
        }
    }

    private void relate(String path, String target, boolean strict) {
        Part part = file.part(path)
                .orElseGet(() -> new Part(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\""
                                + RELATIONS + "\"></Relationships>",
                        StandardCharsets.UTF_8));
        Markup relations = Markup.of(part.text());
        Set<String> ids = relations.root().children().stream()
                .map(relation -> relation.attribute("Id").orElse(""))
                .collect(Collectors.toSet());
        int free = 1;
        while (ids.contains("jingwei" + free)) {
            free++;
        }
        String added = "<" + prefixed(relations, "Relationship") + " Id=\"jingwei" + free + "\" Type=\""
                + (strict ? STRICT_TYPE : TRANSITIONAL_TYPE) + "\" Target=\"" + Entities.encoded(target) + "\"/>";
        changed.put(path, Appended.to(relations, added).getBytes(part.charset()));
    }

    private void declare(String path) {
        Optional<Part> part = file.part(TYPES);
        if (part.isEmpty()) {
            return;
        }
        Markup types = Markup.of(part.get().text());
        String name = "/" + path;
        boolean known = types.root().children().stream()
                .flatMap(type -> type.attribute("PartName").stream())
                .anyMatch(named -> named.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
        if (!known) {
            String added = "<" + prefixed(types, "Override") + " PartName=\"" + Entities.encoded(name)
                    + "\" ContentType=\"" + CommentPart.CONTENT_TYPE + "\"/>";
            changed.put(TYPES, Appended.to(types, added).getBytes(part.get().charset()));
        }
    }

    private static String prefixed(Markup part, String name) {
        return part.root().prefix().isEmpty() ? name : part.root().prefix() + ":" + name;
    }
}
