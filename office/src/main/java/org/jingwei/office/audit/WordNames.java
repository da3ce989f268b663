package org.jingwei.office.audit;

import org.jingwei.office.markup.Element;
import org.jingwei.office.markup.Entities;

/** How a part writes the elements of WordprocessingML: its prefix, or one of our own where it has none. */
record WordNames(String prefix, String declaration) {

    static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String OWN = "jw";

    static WordNames of(Element root) {
        return root.prefix().isEmpty()
                ? new WordNames(OWN, " xmlns:" + OWN + "=\"" + Entities.encoded(root.namespace()) + "\"")
                : new WordNames(root.prefix(), "");
    }

    String empty(String name, int id) {
        return "<" + prefix + ":" + name + declaration + " " + prefix + ":id=\"" + id + "\"/>";
    }

    String reference(int id) {
        return "<" + prefix + ":r" + declaration + "><" + prefix + ":commentReference " + prefix + ":id=\"" + id
                + "\"/></" + prefix + ":r>";
    }
}
