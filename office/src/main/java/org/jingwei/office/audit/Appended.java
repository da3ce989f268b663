package org.jingwei.office.audit;

import org.jingwei.office.markup.Element;
import org.jingwei.office.markup.Markup;

/** Puts children behind the last of a part's root. */
final class Appended {

    private Appended() {}

    static String to(Markup part, String children) {
        Element root = part.root();
        String text = part.text();
        if (root.isEmptyTag()) {
            int slash = text.lastIndexOf('/', root.end());
            return text.substring(0, slash) + ">" + children + "</" + root.name() + ">" + text.substring(root.end());
        }
        return text.substring(0, root.close()) + children + text.substring(root.close());
    }
}
