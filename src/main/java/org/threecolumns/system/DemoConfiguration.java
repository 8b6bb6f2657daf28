package org.threecolumns.system;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** What only demo families need. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "threecolumns.demo.families", matchIfMissing = true)
class DemoConfiguration {

    @Bean
    @Primary
    DemoClock demoClock(@Qualifier("clock") Clock clock) {
        return new DemoClock(clock);
    }
}
