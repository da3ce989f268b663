package org.jingwei.app.web.data;

import org.jingwei.app.wiring.SeriesForecasts;
import org.jingwei.app.wiring.Site;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one place where forecasts are made and remembered. */
@Configuration(proxyBeanMethods = false)
class ForecastDesk {

    @Bean
    SeriesForecasts seriesForecasts(Site site) {
        return new SeriesForecasts(site.ledger());
    }
}
