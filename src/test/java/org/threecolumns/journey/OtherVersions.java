package org.threecolumns.journey;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.boot.test.context.TestComponent;
import org.threecolumns.model.OwnModels;

/** A second version of a table in force, for as long as a test needs one. */
@TestComponent
public class OtherVersions {

    private final RepositoryService repository;

    OtherVersions(RepositoryService repository) {
        this.repository = repository;
    }

    /** A contact is to be screened within two working days instead of one. @return the deployment */
    public String anotherLimit() {
        String limits = OwnModels.text("timescales.dmn");
        int row = limits.indexOf("<rule id=\"rule_contact\">");
        int end = limits.indexOf("</rule>", row);
        String changed = limits.substring(0, row)
                + limits.substring(row, end).replace("<text>1</text>", "<text>2</text>")
                + limits.substring(end);
        return EngineDoor.through(() -> repository
                .createDeployment()
                .name("Two days to screen")
                .addInputStream("timescales.dmn", new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8)))
                .deploy()
                .getId());
    }

    public void takeBack(String deployment) {
        EngineDoor.run(() -> repository.deleteDeployment(deployment));
    }
}
