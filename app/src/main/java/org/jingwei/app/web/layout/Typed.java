package org.jingwei.app.web.layout;

import java.util.Optional;

/** What a person typed into a field. */
public final class Typed {

    private Typed() {}

    /** Without the blanks around it; nothing if nothing else was typed. */
    public static Optional<String> given(String typed) {
        return Optional.of(typed.strip()).filter(text -> !text.isEmpty());
    }
}
