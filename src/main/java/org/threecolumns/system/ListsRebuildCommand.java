package org.threecolumns.system;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.threecolumns.journey.ListRebuild;

/** {@code java -jar three-columns.jar --rebuild-lists}: makes the task lists anew while people work, and ends. */
@Component
class ListsRebuildCommand implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ListsRebuildCommand.class);

    private final ListRebuild lists;
    private final ApplicationContext context;

    ListsRebuildCommand(ListRebuild lists, ApplicationContext context) {
        this.lists = lists;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption("rebuild-lists")) {
            LOG.info("Task lists made anew: {} open tasks", lists.rebuild());
            System.exit(SpringApplication.exit(context, () -> 0));
        }
    }
}
