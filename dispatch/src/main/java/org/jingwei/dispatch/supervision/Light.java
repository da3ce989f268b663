package org.jingwei.dispatch.supervision;

import java.util.Optional;

/** The colour of something, from good to bad; what nobody knows has none. */
public enum Light {
    UNKNOWN("未定"),
    GREEN("绿灯"),
    YELLOW("黄灯"),
    RED("红灯");

    private final String word;

    Light(String word) {
        this.word = word;
    }

    /** As people and rules call it. */
    public String word() {
        return word;
    }

    static Optional<Light> named(String word) {
        for (Light light : values()) {
            if (light.word.equals(word)) {
                return Optional.of(light);
            }
        }
        return Optional.empty();
    }

    boolean worseThan(Light other) {
        return compareTo(other) > 0;
    }
}
