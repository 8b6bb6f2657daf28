package org.threecolumns.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.threecolumns.journey.RecordKey;

class ProductionCheckTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(Checked.class)
            .withPropertyValues(
                    "threecolumns.demo.accounts=false",
                    "threecolumns.demo.families=false",
                    "threecolumns.records.key=01234567890123456789012345678901",
                    "server.servlet.session.cookie.secure=true");

    private final ApplicationContextRunner production =
            application.withPropertyValues("spring.profiles.active=production");

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties({DemoProperties.class, RecordKey.class})
    @Import(ProductionCheck.class)
    static class Checked {}

    @Test
    void everythingSet_starts() {
        production.run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest(name = "{0} is refused")
    @CsvSource({
        "threecolumns.demo.accounts=true,               threecolumns.demo.accounts",
        "threecolumns.demo.families=true,               threecolumns.demo.families",
        "threecolumns.records.key=,                     threecolumns.records.key",
        "threecolumns.records.key=short,                threecolumns.records.key",
        "server.servlet.session.cookie.secure=false,    server.servlet.session.cookie.secure"
    })
    void oneThingNotSet_refusesToStartAndSaysWhat(String property, String named) {
        production.withPropertyValues(property).run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessageStartingWith("Not fit for production: ")
                .hasMessageContaining(named));
    }

    @Test
    void nothingSet_namesEverythingAtOnce() {
        new ApplicationContextRunner()
                .withUserConfiguration(Checked.class)
                .withPropertyValues("spring.profiles.active=production")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContainingAll("demo.accounts", "records.key", "cookie.secure"));
    }

    @Test
    void elsewhere_demoAccountsAndDefaultsAreWelcome() {
        new ApplicationContextRunner().withUserConfiguration(Checked.class).run(context -> assertThat(context)
                .hasNotFailed());
    }
}
