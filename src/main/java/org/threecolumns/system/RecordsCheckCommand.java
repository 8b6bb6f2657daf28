package org.threecolumns.system;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.threecolumns.journey.RecordCheck;

/** {@code java -jar three-columns.jar --verify-records}: checks every chain, names the first fault, and ends with 0 or 2. */
@Component
class RecordsCheckCommand implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RecordsCheckCommand.class);

    private final RecordCheck check;
    private final ApplicationContext context;

    RecordsCheckCommand(RecordCheck check, ApplicationContext context) {
        this.check = check;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption("verify-records")) {
            Optional<String> fault = check.firstFault();
            LOG.info("Signed records: {}", fault.orElse("nothing was altered"));
            System.exit(SpringApplication.exit(context, () -> fault.isPresent() ? 2 : 0));
        }
    }
}
