package org.jingwei.app.web.library;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jingwei.app.wording.Moments;
import org.jingwei.core.text.Genre;

/** What pages say of documents. */
public final class DocumentWords {

    private DocumentWords() {}

    /** The name of its file, without the folders. */
    public static String file(String name) {
        return UploadedFile.name(name);
    }

    public static String minute(Instant at) {
        return Moments.minute(at);
    }

    static String genres(List<Genre> genres) {
        return genres.stream().sorted().map(Genre::label).collect(Collectors.joining("、"));
    }

    static String regions(List<String> regions) {
        String some = regions.stream().limit(3).collect(Collectors.joining("、"));
        return regions.size() > 3 ? some + " 等" : some;
    }

    static String years(List<String> years) {
        if (years.isEmpty()) {
            return "";
        }
        String first = years.get(0);
        String last = years.get(years.size() - 1);
        return first.equals(last) ? first : first + "—" + last;
    }
}
