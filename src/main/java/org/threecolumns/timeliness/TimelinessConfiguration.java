package org.threecolumns.timeliness;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.threecolumns.setting.Settings;

/** The clock of the product and the counting of days. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TimelinessProperties.class)
class TimelinessConfiguration {

    /** Ticks in microseconds, which is as fine as a database keeps a moment: what is written is read back as it was. */
    @Bean
    @ConditionalOnMissingBean(name = "clock")
    Clock clock() {
        return Clock.tick(Clock.system(ZoneId.of("Europe/London")), Duration.of(1, ChronoUnit.MICROS));
    }

    @Bean
    ClosedDays closedDays(TimelinessProperties properties, ObjectProvider<Settings> settings) {
        Settings own = settings.getIfAvailable();
        return new ClosedDays(properties.closedDays(), own == null ? List::of : own::days);
    }

    @Bean
    WorkingDays workingDays(ClosedDays closed, TimelinessProperties properties) {
        return new WorkingDays(closed, properties.closes());
    }

    @Bean
    DueDates dueDates(WorkingDays days, ClosedDays closed) {
        return new DueDates(days, closed);
    }
}
