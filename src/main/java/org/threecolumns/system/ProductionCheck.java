package org.threecolumns.system;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.threecolumns.journey.RecordKey;

/** In production, refuses to start with demo accounts, default secrets or a session cookie that could travel unencrypted. */
@Component
@Profile("production")
class ProductionCheck implements InitializingBean {

    private final DemoProperties demo;
    private final RecordKey records;
    private final Environment environment;

    ProductionCheck(DemoProperties demo, RecordKey records, Environment environment) {
        this.demo = demo;
        this.records = records;
        this.environment = environment;
    }

    @Override
    public void afterPropertiesSet() {
        List<String> problems = new ArrayList<>();
        if (demo.accounts() || demo.families()) {
            problems.add("set threecolumns.demo.accounts and threecolumns.demo.families to false");
        }
        if (records.key() == null || records.key().length() < 32) {
            problems.add("set threecolumns.records.key to a secret of at least 32 characters");
        }
        if (!environment.getProperty("server.servlet.session.cookie.secure", Boolean.class, false)) {
            problems.add("set server.servlet.session.cookie.secure to true");
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException("Not fit for production: " + String.join("; ", problems));
        }
    }
}
