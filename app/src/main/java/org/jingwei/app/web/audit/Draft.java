package org.jingwei.app.web.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jingwei.app.wiring.Cause;
import org.jingwei.core.text.Document;
import org.jingwei.office.read.DocumentReader;
import org.jingwei.office.read.UnreadableFile;

/**
 * A draft that was read, and the earlier documents that could be.
 *
 * @param pasted whether it came as text, which can be changed on the page
 * @param troubles a sentence for each file that could not be read
 */
record Draft(Document document, boolean pasted, List<Document> earlier, List<String> troubles) {

    /** What is pasted is called so in findings. */
    static final String PASTED = "草稿";

    /** A work report has 20,000; a year of them fits. */
    static final int LONGEST = 2_000_000;

    /** Whether the draft itself could be read. */
    boolean read() {
        return !document.lines().isEmpty();
    }

    static Draft of(AuditForm form, DocumentReader reader) {
        List<String> troubles = new ArrayList<>();
        Document draft = read(form, reader, troubles);
        Set<String> names = new HashSet<>(Set.of(draft.name()));
        List<Document> earlier = new ArrayList<>();
        for (Upload upload : form.earlier()) {
            String name = unlike(upload.name(), names);
            read(upload, name, reader, troubles, earlier);
        }
        return new Draft(draft, form.file().isEmpty(), earlier, troubles);
    }

    private static Document read(AuditForm form, DocumentReader reader, List<String> troubles) {
        if (form.file().isPresent()) {
            List<Document> read = new ArrayList<>();
            Upload file = form.file().get();
            read(file, file.name(), reader, troubles, read);
            return read.isEmpty() ? Document.of(file.name(), "") : read.get(0);
        }
        if (form.text().length() > LONGEST) {
            troubles.add("粘贴的文字有 " + form.text().length() + " 字，一次最多 " + LONGEST + " 字；更长的请作为文件上传。");
            return Document.of(PASTED, "");
        }
        return Document.of(PASTED, form.text());
    }

    private static void read(
            Upload upload, String name, DocumentReader reader, List<String> troubles, List<Document> into) {
        try {
            byte[] bytes = upload.bytes();
            if (bytes.length == 0) {
                troubles.add(upload.name() + "：文件是空的，里面什么也没有");
                return;
            }
            Document document = reader.read(name, bytes);
            if (document.lines().stream().allMatch(line -> line.text().isBlank())) {
                troubles.add(upload.name() + "：里面没有文字");
                return;
            }
            into.add(document);
        } catch (UnreadableFile e) {
            troubles.add(upload.name() + "：" + Cause.of(e));
        }
    }

    private static String unlike(String name, Set<String> names) {
        String free = name.isEmpty() ? "早先的文件" : name;
        while (!names.add(free)) {
            free = free + "（早先）";
        }
        return free;
    }
}
