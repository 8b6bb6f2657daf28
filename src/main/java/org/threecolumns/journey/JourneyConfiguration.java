package org.threecolumns.journey;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The seal of the record chain, from its key. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RecordKey.class)
@EnableScheduling
class JourneyConfiguration {

    @Bean
    RecordSeal recordSeal(RecordKey key) {
        return key.seal();
    }
}
