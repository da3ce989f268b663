package org.jingwei.app.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jingwei.app.wiring.Site;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Who came in with a password of the program's chooses one before anything else. */
@Configuration(proxyBeanMethods = false)
class MustChange implements WebMvcConfigurer, HandlerInterceptor {

    private final Site site;

    MustChange(Site site) {
        this.site = site;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .excludePathPatterns("/login", "/logout", "/me/password", "/error", "/lib/**", "/app.*");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        boolean must = !site.demonstration()
                && known != null
                && known.getPrincipal() instanceof Visitor visitor
                && visitor.account().mustChange()
                && !visitor.vouched();
        if (must) {
            response.sendRedirect(request.getContextPath() + "/me/password");
        }
        return !must;
    }
}
