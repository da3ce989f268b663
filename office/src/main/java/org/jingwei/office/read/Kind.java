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
            throw new Refusal(Reason.UNKNOWN_KIND, main.isPresent() ? "是二进制工作簿（xlsb），请另存为 xlsx" : "是压缩包或不认识的打包文件，请先解压");
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
                throw new Refusal(Reason.UNKNOWN_KIND, "是 Office 文件，但既不是文稿也不是工作簿");
        }
    }

    private static String root(PackedFile file, String main) throws IOException {
        try (Xml xml = file.xml(main)) {
            return xml.next() && xml.starts() ? xml.name() : "";
        }
    }

    private static final int IMAGE_HEAD = 12;

    private static Document text(String name, byte[] content, Budget budget) throws IOException {
        if (content.length > budget.limits().textBytes()) {
            throw new Refusal(
                    Reason.TOO_LARGE,
                    "文本有" + Budget.size(content.length) + "，最多读"
                            + Budget.size(budget.limits().textBytes()));
        }
        refuseImages(content);
        refuseOtherMarkup(content);
        String text = TextDecoder.decode(content, Html.declared(content));
        return Html.looksLike(name, text) ? Html.read(name, text, budget) : PlainText.read(name, text, budget);
    }

    /** A photograph of a paper, whatever its name says. */
    private static void refuseImages(byte[] content) throws Refusal {
        String start = new String(content, 0, Math.min(content.length, IMAGE_HEAD), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00FF\u00D8\u00FF")
                || start.startsWith("\u0089PNG")
                || start.startsWith("GIF8")
                || start.startsWith("II*\0")
                || start.startsWith("MM\0*")
                || start.startsWith("BM") && start.indexOf('\0') > 0
                || start.startsWith("RIFF") && start.endsWith("WEBP")) {
            throw new Refusal(Reason.UNKNOWN_KIND, "是图片，请先识别成文字");
        }
    }

    /** Texts by their bytes, but to a reader only once a program has shown them. */
    private static void refuseOtherMarkup(byte[] content) throws Refusal {
        String start = new String(content, 0, Math.min(content.length, LOOK_AT), StandardCharsets.ISO_8859_1)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("{\\rtf")) {
            throw new Refusal(Reason.UNKNOWN_KIND, "是 RTF 文件，请另存为 docx");
        }
        if (start.startsWith("mime-version:") || start.startsWith("from: ") && start.contains("mime-version:")) {
            throw new Refusal(Reason.UNKNOWN_KIND, "是网页归档（mht）或邮件，请另存为 docx 或 html");
        }
        if (start.contains("<?mso-application") || start.contains("schemas.microsoft.com/office/2006/xmlpackage")) {
            throw new Refusal(Reason.UNKNOWN_KIND, "是单个 XML 的 Office 文件，请另存为 docx 或 xlsx");
        }
    }
}
