package org.jingwei.app.web.layout;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of pages with what they are asked for. */
public final class Addresses {

    private Addresses() {}

    /** @param named names and values in turn; what has no value is left out */
    public static String of(String path, String... named) {
        StringBuilder address = new StringBuilder(path);
        char before = '?';
        for (int i = 0; i + 1 < named.length; i += 2) {
            if (!named[i + 1].isEmpty()) {
                address.append(before)
                        .append(named[i])
                        .append('=')
                        .append(URLEncoder.encode(named[i + 1], StandardCharsets.UTF_8));
                before = '&';
            }
        }
        return address.toString();
    }
}
