package org.threecolumns.system;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.threecolumns.oversight.FigureRebuild;

/** {@code java -jar three-columns.jar --rebuild-figures}: makes clocks and figures anew while people work, and ends. */
@Component
class FiguresRebuildCommand implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FiguresRebuildCommand.class);

    private final FigureRebuild figures;
    private final ApplicationContext context;

    FiguresRebuildCommand(FigureRebuild figures, ApplicationContext context) {
        this.figures = figures;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption("rebuild-figures")) {
            LOG.info("Clocks and figures made anew: {} clocks", figures.rebuild());
            System.exit(SpringApplication.exit(context, () -> 0));
        }
    }
}
