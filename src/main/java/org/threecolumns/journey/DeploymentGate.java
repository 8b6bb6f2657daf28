package org.threecolumns.journey;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.threecolumns.completeness.Gap;
import org.threecolumns.model.Finding;
import org.threecolumns.model.ModelRules;

/**
 * Refuses a new deployment that would drop a stage's guard, form, role or clock, whichever door it comes through, and once the
 * application has started one that no second person approved. Definitions read again from the database are never refused, so that
 * live cases stay completable.
 */
@Component
class DeploymentGate implements Deployer {

    private static final Logger LOG = LoggerFactory.getLogger(DeploymentGate.class);

    private final FilesInForce inForce;
    private final ModelRules rules = new ModelRules();
    private volatile boolean started;

    DeploymentGate(FilesInForce inForce) {
        this.inForce = inForce;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew()) {
            refuseTenant(deployment);
            check(filesOf(deployment));
            refuseWithoutApproval();
        }
    }

    /** What the folders hold is deployed before. */
    @EventListener
    void started(ApplicationStartedEvent start) {
        started = true;
    }

    /** After the rules, so that whoever deploys from a modelling tool learns what they find. */
    private void refuseWithoutApproval() {
        if (started && !EngineDoor.isOurs()) {
            throw new RefusedException(List.of(Gap.of(
                    "deployment",
                    "second-person",
                    "The rules find nothing wrong, and a second person approves what is published. Bring these files to"
                            + " /studio/packages/new")));
        }
    }

    /** A second set of models under a tenant would make every journey ambiguous, so that no contact could be taken. */
    private static void refuseTenant(DeploymentEntity deployment) {
        if (deployment.getTenantId() != null) {
            throw new RefusedException(List.of(Gap.of(
                    "tenant-id",
                    "one-set-of-models",
                    "All families go through one set of models; a second set for a tenant would stop new contacts")));
        }
    }

    private void check(Map<String, byte[]> files) {
        List<Finding> findings = rules.check(FilesInForce.asSet(inForce.all()).with(files));
        if (!findings.isEmpty()) {
            findings.forEach(finding -> LOG.warn("Deployment refused: {}", finding.inWords()));
            throw new RefusedException(
                    findings.stream().map(DeploymentGate::gap).toList());
        }
    }

    private static Map<String, byte[]> filesOf(DeploymentEntity deployment) {
        return deployment.getResources().values().stream()
                .collect(Collectors.toMap(resource -> resource.getName(), resource -> resource.getBytes()));
    }

    private static Gap gap(Finding finding) {
        return Gap.of(
                finding.model() + "#" + finding.element(),
                finding.rule(),
                finding.words() + ". " + ModelRules.harmOf(finding.rule()) + ".");
    }
}
