package org.jingwei.reading.article;

import java.util.Optional;

/** The place that a title names: of an article, a table or a sheet. */
public final class TitlePlaces {

    private TitlePlaces() {}

    /** The place with the units above it as printed: 云岭市, 云岭市临江区, XX县; 全市 is none. */
    public static Optional<String> inTitle(String title) {
        return Places.inTitle(title);
    }
}
