package org.jingwei.app.wording;

/** What read a document, as people are told: 经纬 0.1.0 开发版 of {@code jingwei 0.1.0-SNAPSHOT}. */
public final class ProgramWords {

    private ProgramWords() {}

    public static String of(String reader) {
        return reader.replaceFirst("^jingwei (?=[0-9])", "经纬 ").replaceFirst("-SNAPSHOT$", " 开发版");
    }
}
