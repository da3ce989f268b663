package org.jingwei.app.web.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jingwei.app.web.layout.Download;
import org.jingwei.app.wiring.Site;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.Attachment;
import org.jingwei.dispatch.book.Decision;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.ledger.paper.PaperStore;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/**
 * Papers that are handed in with a note and fetched again. Only kinds that prove something are taken, by their name and by what
 * they begin with; what is given back is always saved, never shown by the browser. Who may fetch one, the page decides that it
 * belongs to.
 */
@Component
public class Papers {

    /** Of one act. */
    private static final int MOST = 5;

    private static final int LARGEST = 10 << 20;
    private static final String ZIP = "504b0304";
    private static final String OLE = "d0cf11e0";

    /** What a file of this ending begins with, in hexadecimal; empty for text. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("pdf", "25504446"),
            Map.entry("jpg", "ffd8ff"),
            Map.entry("jpeg", "ffd8ff"),
            Map.entry("png", "89504e47"),
            Map.entry("docx", ZIP),
            Map.entry("xlsx", ZIP),
            Map.entry("ofd", ZIP),
            Map.entry("doc", OLE),
            Map.entry("xls", OLE),
            Map.entry("wps", OLE),
            Map.entry("et", OLE),
            Map.entry("txt", ""));

    /** For the file field of a form. */
    public static final String ACCEPT = ".pdf,.jpg,.jpeg,.png,.docx,.xlsx,.doc,.xls,.wps,.et,.ofd,.txt";

    private final Site site;

    Papers(Site site) {
        this.site = site;
    }

    /** Keeps all of them, or none and says why. */
    public Decision<List<Attachment>> take(List<MultipartFile> files, Actor actor) {
        List<MultipartFile> given =
                files.stream().filter(file -> !file.isEmpty()).toList();
        if (given.size() > MOST) {
            return Decision.refused("一次最多附" + MOST + "个文件。");
        }
        Optional<String> refused =
                given.stream().flatMap(file -> refusal(file).stream()).findFirst();
        if (refused.isPresent()) {
            return Decision.refused(refused.orElseThrow());
        }
        Stamp stamp = new Stamp(site.doors().clock().instant(), actor);
        List<Attachment> kept = new ArrayList<>();
        given.forEach(file -> kept.add(site.ledger().papers().keep(name(file), bytes(file), stamp)));
        return Decision.allowed(List.copyOf(kept));
    }

    private static Optional<String> refusal(MultipartFile file) {
        String name = name(file);
        if (file.getSize() > LARGEST) {
            return Optional.of("“" + name + "”太大：一个文件最多10MB。");
        }
        String begins = KINDS.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        if (begins == null || !name.contains(".")) {
            return Optional.of("“" + name + "”不是能收的类型，可收 PDF、图片、Word、Excel、WPS、OFD 和文本。");
        }
        return begins(bytes(file), begins) ? Optional.empty() : Optional.of("“" + name + "”的内容与它的后缀不符。");
    }

    private static boolean begins(byte[] bytes, String hex) {
        if (hex.isEmpty()) {
            for (byte one : bytes) {
                if (one == 0) {
                    return false;
                }
            }
            return true;
        }
        StringBuilder first = new StringBuilder();
        for (int i = 0; i < Math.min(bytes.length, hex.length() / 2); i++) {
            first.append(String.format(Locale.ROOT, "%02x", bytes[i]));
        }
        return first.toString().equals(hex);
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without folders and without what no name should hold. */
    private static String name(MultipartFile file) {
        String given = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        String bare = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+", " ")
                .strip();
        String kept = bare.length() > 120 ? bare.substring(bare.length() - 120) : bare;
        return kept.isEmpty() ? "未命名" : kept;
    }

    /**
     * One of these papers, by the hash in its address.
     *
     * @throws ResponseStatusException 404 if none of them is it
     */
    public ResponseEntity<byte[]> fetch(String hash, List<Attachment> papers) {
        String reference = PaperStore.reference(hash);
        return papers.stream()
                .filter(paper -> paper.reference().equals(reference))
                .findFirst()
                .flatMap(paper -> site.ledger()
                        .papers()
                        .bytes(reference)
                        .map(bytes -> Download.of(paper.name(), "application/octet-stream", bytes)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The hash of a paper that is kept here; empty for one that is only named. */
    public static String hash(Attachment paper) {
        return PaperStore.hash(paper.reference()).orElse("");
    }
}
