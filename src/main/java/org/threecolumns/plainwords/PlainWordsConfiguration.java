package org.threecolumns.plainwords;

import java.time.Clock;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The limits of hard reading, and the list to start with. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReadingLimits.class)
class PlainWordsConfiguration {

    @Bean
    JavaMigration deliveredPlainWords(Clock clock) {
        return new DeliveredWordsMigration(clock);
    }
}
