package org.jingwei.office.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jingwei.core.text.Document;
import org.jingwei.office.read.UnreadableFile.Reason;

/** What a content is: its first bytes and, for a packed file, its parts decide, so that a renamed file still reads. */
final class Kind {

    private static final int LOOK_AT = 2048;

    private Kind() {}

    static Document read(String name, byte[] content, Budget budget) throws IOException {
        if (PackedFile.isPacked(content)) {
            return packed(name, content, budget);
        }
        if (Ole.isOle(content)) {
            return Ole.read(name, content, budget);
        }
        return Pdf.isPdf(content) ? Pdf.read(name, content, budget) : text(name, content, budget);
    }

    private static Document packed(String name, byte[] content, Budget budget) throws IOException {
        try (PackedFile file = PackedFile.open(content, budget)) {
            if (file.has("OFD.xml")) {
                return Ofd.read(name, file, budget);
            }
            Optional<String> main =
                    Relations.of(file, "").ofType("officeDocument").filter(file::has);
            if (main.isPresent() && main.get().endsWith(".xml")) {
                return office(name, file, main.get(), budget);
            }
            throw new Refusal(
                    Reason.UNKNOWN_KIND,
                    main.isPresent()
                            ? "a binary workbook (xlsb); save it as xlsx"
                            : "an archive or a packed file of an unknown kind; unpack it first");
        }
    }

    private static Document office(String name, PackedFile file, String main, Budget budget) throws IOException {
        String root = root(file, main);
        switch (root) {
            case "document":
                return Docx.read(name, file, main, budget);
            case "workbook":
                return Xlsx.read(name, file, main, budget);
            default:
                throw new Refusal(Reason.UNKNOWN_KIND, "an Office file, but neither a text nor a workbook");
        }
    }

    private static String root(PackedFile file, String main) throws IOException {
        try (Xml xml = file.xml(main)) {
            return xml.next() && xml.starts() ? xml.name() : "";
        }
    }

    private static Document text(String name, byte[] content, Budget budget) throws IOException {
        if (content.length > budget.limits().textBytes()) {
            throw new Refusal(
                    Reason.TOO_LARGE,
                    "a text of " + Budget.size(content.length) + "; at most "
                            + Budget.size(budget.limits().textBytes()) + " are read");
        }
        refuseOtherMarkup(content);
        String text = TextDecoder.decode(content, Html.declared(content));
        return Html.looksLike(name, text) ? Html.read(name, text, budget) : PlainText.read(name, text, budget);
    }

    /** Texts by their bytes, but to a reader only once a program has shown them. */
    private static void refuseOtherMarkup(byte[] content) throws Refusal {
        String start = new String(content, 0, Math.min(content.length, LOOK_AT), StandardCharsets.ISO_8859_1)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("{\\rtf")) {
            throw new Refusal(Reason.UNKNOWN_KIND, "an RTF file; save it as docx");
        }
        if (start.startsWith("mime-version:") || start.startsWith("from: ") && start.contains("mime-version:")) {
            throw new Refusal(Reason.UNKNOWN_KIND, "a web archive (mht) or a mail; save it as docx or html");
        }
        if (start.contains("<?mso-application") || start.contains("schemas.microsoft.com/office/2006/xmlpackage")) {
            throw new Refusal(Reason.UNKNOWN_KIND, "an Office file in one XML text; save it as docx or xlsx");
        }
    }
}
