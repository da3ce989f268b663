package org.jingwei.app.web;

import java.util.Map;
import java.util.Objects;
import org.jingwei.app.wiring.Doors;
import org.jingwei.app.wiring.Intake;
import org.jingwei.app.wiring.Pages;
import org.jingwei.app.wiring.Site;
import org.jingwei.ledger.LedgerStore;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The pages on Spring Boot. The doors and the ledger come in from outside; the context makes the controllers only. */
@SpringBootApplication(proxyBeanMethods = false)
public class WebServer {

    /** Starts to serve: {@link Pages#serve}. */
    public static Pages.Served start(Site site) {
        SpringApplication application = new SpringApplication(WebServer.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(properties(site));
        application.addInitializers(context -> register((GenericApplicationContext) context, site));
        try {
            return served(application.run());
        } catch (RuntimeException e) {
            throw portInUse(e) ? new Pages.SiteRefused("端口 " + site.port() + " 已被占用：用 --port 换一个", e) : e;
        }
    }

    /** Spring wraps what the network said. */
    private static boolean portInUse(Throwable trouble) {
        Throwable cause = trouble.getCause();
        return trouble instanceof PortInUseException || cause != null && portInUse(cause);
    }

    private static Map<String, Object> properties(Site site) {
        return Map.of(
                "spring.config.name",
                "web",
                "spring.config.location",
                "classpath:/org/jingwei/app/web/",
                "server.address",
                site.host(),
                "server.port",
                site.port());
    }

    private static void register(GenericApplicationContext context, Site site) {
        context.registerBean(Site.class, () -> site);
        context.registerBean(Doors.class, site::doors);
        context.registerBean(LedgerStore.class, site::ledger, bean -> bean.setDestroyMethodName(null));
        context.registerBean(Intake.class, () -> new Intake(site.doors(), site.ledger()));
    }

    private static Pages.Served served(ConfigurableApplicationContext context) {
        int port = Objects.requireNonNull(((ServletWebServerApplicationContext) context).getWebServer())
                .getPort();
        return new Pages.Served() {
            @Override
            public int port() {
                return port;
            }

            @Override
            public void close() {
                context.close();
            }
        };
    }
}
