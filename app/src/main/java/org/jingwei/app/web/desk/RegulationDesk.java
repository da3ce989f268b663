package org.jingwei.app.web.desk;

import org.jingwei.app.wiring.RegulationTrial;
import org.jingwei.app.wiring.Regulations;
import org.jingwei.app.wiring.Site;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one place where the pages know the regulations as they are now. */
@Configuration(proxyBeanMethods = false)
class RegulationDesk {

    @Bean
    Regulations regulations(Site site) {
        return new Regulations(site.ledger(), site.doors().clock());
    }

    @Bean
    RegulationTrial regulationTrial(Site site, Regulations regulations) {
        return new RegulationTrial(site.doors(), site.ledger(), regulations);
    }
}
