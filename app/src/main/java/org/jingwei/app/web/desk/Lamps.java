package org.jingwei.app.web.desk;

import org.jingwei.dispatch.supervision.Light;

/** How a light looks. */
public final class Lamps {

    private Lamps() {}

    /** A light as a class of the style sheet. */
    public static String look(Light light) {
        return switch (light) {
            case UNKNOWN -> "light-unknown";
            case GREEN -> "light-green";
            case YELLOW -> "light-yellow";
            case RED -> "light-red";
        };
    }
}
