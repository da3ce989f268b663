package org.jingwei.app.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.text.Document;
import org.jingwei.office.read.DocumentReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import org.springframework.web.util.WebUtils;

/** The document that came with a request: the body as it is, or the part {@code file} of a form. Its content says what it is. */
public final class ApiInput {

    /** What a body may be. */
    public static final String TEXT = "text/plain";

    public static final String BYTES = "application/octet-stream";
    public static final String FORM = "multipart/form-data";

    private static final int MOST = 64 << 20;
    private static final int LONGEST_NAME = 200;
    private static final String UNNAMED = "正文";

    private ApiInput() {}

    /** The request cannot be used; the message is one sentence for the caller. */
    public static final class Refused extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1;

        private final HttpStatus status;

        Refused(HttpStatus status, String sentence) {
            super(sentence);
            this.status = status;
        }

        /** The parameters cannot be used. */
        public static Refused wrong(String sentence) {
            return new Refused(HttpStatus.BAD_REQUEST, sentence);
        }

        /** Somebody changed it since the caller looked at it. */
        public static Refused changed(String sentence) {
            return new Refused(HttpStatus.CONFLICT, sentence);
        }

        /** It is not within the reach of the account. */
        public static Refused outOfReach(String sentence) {
            return new Refused(HttpStatus.FORBIDDEN, sentence);
        }

        HttpStatus status() {
            return status;
        }
    }

    /** A file as it came, with its name, which may be that of no file. */
    public record Given(String name, byte[] bytes) {}

    /**
     * The file of a request.
     *
     * @throws Refused if there is none, or it is too large
     */
    public static Given given(HttpServletRequest request) {
        MultipartHttpServletRequest form = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (form == null) {
            return new Given(query(request, "name").map(ApiInput::plain).orElse(UNNAMED), body(request));
        }
        MultipartFile file = form.getFile("file");
        if (file == null) {
            throw new Refused(HttpStatus.BAD_REQUEST, "表单里没有字段 file。");
        }
        return given(file);
    }

    /**
     * The document of a request.
     *
     * @throws Refused if there is none, or it is too large
     * @throws org.jingwei.office.read.UnreadableFile if it cannot be read
     */
    public static Document document(HttpServletRequest request, DocumentReader reader) {
        Given given = given(request);
        return reader.read(given.name(), given.bytes());
    }

    /** The documents of the part {@code earlier}; none of a request that is not a form. */
    public static List<Document> earlier(HttpServletRequest request, Document draft, DocumentReader reader) {
        MultipartHttpServletRequest form = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return form == null
                ? List.of()
                : form.getFiles("earlier").stream()
                        .map(file -> read(file, reader))
                        .map(document -> document.name().equals(draft.name())
                                ? new Document(document.name() + "（早先）", document.lines(), document.tables())
                                : document)
                        .toList();
    }

    private static Document read(MultipartFile file, DocumentReader reader) {
        Given given = given(file);
        return reader.read(given.name(), given.bytes());
    }

    private static Given given(MultipartFile file) {
        try {
            String name = plain(Optional.ofNullable(file.getOriginalFilename()).orElse(""));
            return new Given(name.isEmpty() ? UNNAMED : name, file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] body(HttpServletRequest request) {
        try {
            byte[] body = request.getInputStream().readNBytes(MOST + 1);
            if (body.length > MOST) {
                throw new Refused(HttpStatus.CONTENT_TOO_LARGE, "正文最多 64 MB。");
            }
            if (body.length == 0) {
                throw new Refused(HttpStatus.BAD_REQUEST, "正文是空的。");
            }
            return body;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A parameter of the address; the body is left alone. */
    public static Optional<String> query(HttpServletRequest request, String name) {
        @Nullable String query = request.getQueryString();
        return query == null
                ? Optional.empty()
                : Optional.ofNullable(UriComponentsBuilder.newInstance()
                                .query(query)
                                .build()
                                .getQueryParams()
                                .getFirst(name))
                        .map(value -> UriUtils.decode(value.replace('+', ' '), "UTF-8"));
    }

    /** Whether one JSON object on each line is wanted. */
    public static boolean wantsLines(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Accept"))
                .filter(accept -> accept.contains(ApiAnswer.LINES))
                .isPresent();
    }

    private static String plain(String given) {
        String path = given.replace('\\', '/').replaceAll("\\p{Cntrl}", " ");
        String name = path.substring(path.lastIndexOf('/') + 1).strip();
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }
}
