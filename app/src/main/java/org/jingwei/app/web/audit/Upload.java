package org.jingwei.app.web.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;

/** A file that was sent with the page. It is read and forgotten. */
record Upload(String name, MultipartFile content) {

    private static final int LONGEST_NAME = 200;

    /** An empty field of a form comes as a file without a name. */
    static List<Upload> of(List<MultipartFile> files) {
        return files.stream()
                .filter(file -> !file.isEmpty() || !name(file).isEmpty())
                .map(file -> new Upload(name(file), file))
                .toList();
    }

    /** The name alone, without the folders that some browsers send. */
    private static String name(MultipartFile file) {
        String given = file.getOriginalFilename();
        String path = given == null ? "" : given.replace('\\', '/').replaceAll("\\p{Cntrl}", " ");
        String name = path.substring(path.lastIndexOf('/') + 1).strip();
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }

    byte[] bytes() {
        try {
            return content.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
