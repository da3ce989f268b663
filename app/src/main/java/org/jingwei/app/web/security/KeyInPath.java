package org.jingwei.app.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Optional;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * A request whose key stands in its path, /api/v1/sdmx/by/{key}/…, because statisticians' clients can send no header over http: the
 * same request without it. Proxies write paths into their logs, so such a key should belong to an account that may only read.
 */
final class KeyInPath extends HttpServletRequestWrapper {

    private static final String BASE = "/api/v1/sdmx/";
    private static final String BY = BASE + "by/";

    private final String path;

    private KeyInPath(HttpServletRequest request, String path) {
        super(request);
        this.path = path;
    }

    /** The key, if the path holds one. */
    static Optional<String> of(HttpServletRequest request) {
        String path = request.getRequestURI();
        int end = path.startsWith(BY) ? path.indexOf('/', BY.length()) : -1;
        return end < 0 ? Optional.empty() : Optional.of(path.substring(BY.length(), end));
    }

    static HttpServletRequest without(HttpServletRequest request) {
        Optional<String> key = of(request);
        if (key.isEmpty()) {
            return request;
        }
        HttpServletRequest bare = new KeyInPath(
                request,
                BASE + request.getRequestURI().substring(BY.length() + key.get().length() + 1));
        ServletRequestPathUtils.parseAndCache(bare); // the rules of access go by what is kept of the path
        return bare;
    }

    @Override
    public String getRequestURI() {
        return path;
    }

    @Override
    public StringBuffer getRequestURL() {
        StringBuffer whole = super.getRequestURL();
        int at = whole.indexOf(BY);
        return at < 0 ? whole : new StringBuffer(whole.substring(0, at)).append(path);
    }

    @Override
    public String getServletPath() {
        return path;
    }
}
