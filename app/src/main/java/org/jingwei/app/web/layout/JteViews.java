package org.jingwei.app.web.layout;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Templates that were compiled with the program, as views: {@code library/list} is {@code src/main/jte/library/list.jte}. */
@Configuration(proxyBeanMethods = false)
class JteViews {

    @Bean
    TemplateEngine templates() {
        TemplateEngine engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, JteViews.class.getClassLoader(), "org.jingwei.app.web");
        engine.setBinaryStaticContent(true);
        return engine;
    }

    @Bean
    ViewResolver templateViews(TemplateEngine templates) {
        return new Resolver(templates);
    }

    private record Resolver(TemplateEngine templates) implements ViewResolver, Ordered {

        @Override
        public @Nullable View resolveViewName(String name, Locale locale) {
            return name.contains(":") || !templates.hasTemplate(name + ".jte")
                    ? null
                    : new TemplateView(templates, name + ".jte");
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE + 10;
        }
    }

    private record TemplateView(TemplateEngine templates, String file) implements View {

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        /** The whole page first: an error still gives an error page. Written at once: it has thousands of pieces. */
        @Override
        @SuppressWarnings("unchecked") // Spring names the values of a model by strings
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            Utf8ByteOutput page = new Utf8ByteOutput();
            templates.render(file, model == null ? Map.of() : (Map<String, Object>) model, page);
            response.setContentType(getContentType());
            response.setContentLength(page.getContentLength());
            response.getOutputStream().write(page.toByteArray());
        }
    }
}
