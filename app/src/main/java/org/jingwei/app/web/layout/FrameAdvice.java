package org.jingwei.app.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.app.wiring.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame and, to those that ask for it, the account of the person before it. */
@ControllerAdvice
class FrameAdvice {

    private final Site site;

    FrameAdvice(Site site) {
        this.site = site;
    }

    @ModelAttribute("frame")
    Frame frame(
            HttpServletRequest request, @Nullable CsrfToken csrf, @AuthenticationPrincipal @Nullable Visitor visitor) {
        return new Frame(
                Optional.ofNullable(visitor),
                request.getRequestURI(),
                csrf == null ? "" : csrf.getToken(),
                site.demonstration(),
                request.getHeader("HX-Request") != null && request.getHeader("HX-Boosted") == null);
    }
}
