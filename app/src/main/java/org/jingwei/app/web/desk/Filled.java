package org.jingwei.app.web.desk;

import java.util.Map;
import java.util.Optional;

/** What somebody filled into a form that acts on a task, a project or a meeting. */
public final class Filled {

    private static final int LONGEST = 2_000;

    private Filled() {}

    /** Why it is not taken, if a field holds too much. */
    public static Optional<String> tooLong(Map<String, String> form) {
        return form.values().stream().anyMatch(text -> text.length() > LONGEST)
                ? Optional.of("一栏最多填" + LONGEST + "字。")
                : Optional.empty();
    }

    /** The version that was looked at; the present one if the form does not say. */
    public static int version(Map<String, String> form, int present) {
        String seen = form.getOrDefault("version", "");
        return seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : present;
    }
}
