package org.threecolumns.system;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.threecolumns.journey.ListRebuild;
import org.threecolumns.journey.RecordChain;
import org.threecolumns.oversight.FigureRebuild;

/** What happens once the application is up: the register, demo accounts and families, and a few lines that say where to go. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DemoProperties.class)
class StartUp {

    private static final Logger LOG = LoggerFactory.getLogger(StartUp.class);

    private final RecordChain chain;
    private final ListRebuild lists;
    private final FigureRebuild figures;
    private final DemoAccounts accounts;
    private final DemoProperties demo;
    private final ObjectProvider<DemoFamilies> families;
    private final ObjectProvider<DemoHistory> history;
    private final ApplicationContext context;

    StartUp(
            RecordChain chain,
            ListRebuild lists,
            FigureRebuild figures,
            DemoAccounts accounts,
            DemoProperties demo,
            ObjectProvider<DemoFamilies> families,
            ObjectProvider<DemoHistory> history,
            ApplicationContext context) {
        this.chain = chain;
        this.lists = lists;
        this.figures = figures;
        this.accounts = accounts;
        this.demo = demo;
        this.families = families;
        this.history = history;
        this.context = context;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        chain.prepare();
        lists.fillIfEmpty();
        figures.fillIfEmpty();
        if (demo.accounts()) {
            accounts.create();
            DemoFamilies stories = families.getIfAvailable();
            if (stories != null && stories.createOnce()) {
                history.ifAvailable(DemoHistory::afterFirstStart);
            }
            printAccounts();
        }
    }

    private void printAccounts() {
        String port = context.getEnvironment().getProperty("local.server.port", "8080");
        StringBuilder text = new StringBuilder("\n\n  Three Columns runs at http://localhost:" + port + "\n\n");
        DemoAccounts.ACCOUNTS.forEach(a ->
                text.append("    %-18s %s%n".formatted(a.username(), a.role().label())));
        text.append("\n  Password of all demo accounts: ")
                .append(demo.password())
                .append('\n');
        LOG.info(text.toString());
    }
}
