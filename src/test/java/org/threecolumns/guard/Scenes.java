package org.threecolumns.guard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.env.Environment;
import org.threecolumns.Visitor;
import org.threecolumns.family.Contact;
import org.threecolumns.journey.JourneyRepository;
import org.threecolumns.journey.StageDraftStore;
import org.threecolumns.journey.StageRun;
import org.threecolumns.journey.StageRunRepository;
import org.threecolumns.mapping.MapReading;
import org.threecolumns.mapping.Statement;
import org.threecolumns.process.Answers;
import org.threecolumns.process.JourneyKit;

/** Brings a new invented family to where it is attacked. */
final class Scenes {

    /** Somebody with more roles than one person should have: administrator, front-door worker and manager. */
    static final String SIGNER = "olga.office";

    final JourneyKit kit;
    final StageDraftStore drafts;
    final StageRunRepository runs;
    final Contact strangers;
    private final JourneyRepository journeys;
    private final MapReading maps;
    private final ListableBeanFactory beans;
    private final ProcessEngine engine;
    private final Environment environment;

    Scenes(
            JourneyKit kit,
            StageDraftStore drafts,
            StageRunRepository runs,
            JourneyRepository journeys,
            MapReading maps,
            ListableBeanFactory beans,
            ProcessEngine engine,
            Environment environment) {
        this.kit = kit;
        this.drafts = drafts;
        this.runs = runs;
        this.journeys = journeys;
        this.maps = maps;
        this.beans = beans;
        this.engine = engine;
        this.environment = environment;
        this.strangers = kit.firstContact("Aster");
        hireSigner(engine.getIdentityService());
    }

    <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    ProcessEngine engine() {
        return engine;
    }

    Scene at(Position position) {
        Contact contact = kit.firstContact("Poppy", "Reed");
        long family = contact.familyId();
        switch (position) {
            case CONTACT -> {}
            case CONTACT_READY -> prepare(kit.open(family, "contact"), Answers.contact());
            case DECISION -> screen(family);
            case DECISION_READY -> {
                screen(family);
                StageRun decision = kit.open(family, "next-step-decision");
                prepare(decision, Answers.decision(decision, "advice"));
            }
            case CAF_AHEAD -> {
                screen(family);
                StageRun decision = kit.open(family, "next-step-decision");
                prepare(decision, Answers.decision(decision, "caf"));
                visitor(SIGNER).json("POST", "/engine-rest/task/" + decision.taskId() + "/complete", "{}");
            }
            case CAF -> beginCaf(family);
            case SECOND_REVIEW -> reviewOnce(family);
            case ENDED -> {
                screen(family);
                decide(family, "advice");
                kit.sign(family, "tell-referrer", "fiona.frontdoor", Answers.told());
            }
        }
        return scene(contact);
    }

    private void screen(long family) {
        kit.sign(family, "contact", "fiona.frontdoor", Answers.contact());
    }

    private void decide(long family, String step) {
        StageRun decision = kit.open(family, "next-step-decision");
        kit.sign(family, "next-step-decision", "mina.manager", Answers.decision(decision, step));
    }

    private void beginCaf(long family) {
        screen(family);
        decide(family, "caf");
        kit.sign(family, "tell-referrer", "fiona.frontdoor", Answers.told());
        kit.sign(family, "family-agreement", "lena.lead", Answers.agreement("yes"));
    }

    private void reviewOnce(long family) {
        beginCaf(family);
        kit.sign(family, "caf", "lena.lead", Answers.caf(kit.open(family, "caf"), "plan"));
        meet(family, "taf-meeting");
        meet(family, "taf-review");
    }

    private void meet(long family, String stage) {
        StageRun run = kit.open(family, stage);
        kit.fillMap(run, "lena.lead");
        kit.signOnly(run, "lena.lead", kit.draft(reviewAnswers(run)));
        kit.goOn(family);
    }

    Map<String, Object> reviewAnswers(StageRun run) {
        List<Long> statements = maps.read(run.familyId(), false).about(run.childIds()).activeStatements().stream()
                .map(Statement::id)
                .toList();
        return Answers.taf(statements, "continue");
    }

    private void prepare(StageRun run, Map<String, Object> answers) {
        kit.fillMap(run, SIGNER);
        drafts.save(run.id(), kit.draft(answers), kit.mapVersion(run), SIGNER);
    }

    private Scene scene(Contact contact) {
        List<StageRun> all = runs.findByEpisodeIdOrderById(contact.episodeId());
        StageRun run = all.get(all.size() - 1);
        return new Scene(this, contact, run, names(contact, run));
    }

    private Map<String, String> names(Contact contact, StageRun run) {
        String journey = journeys.findById(run.journeyId()).orElseThrow().processInstanceId();
        Map<String, String> names = new HashMap<>();
        names.put("run", String.valueOf(run.id()));
        names.put("task", run.taskId());
        names.put("instance", run.processInstanceId());
        names.put("journey", journey);
        names.put("businessKey", "J-" + run.journeyId());
        names.put("activity", run.activityId());
        names.put("activityInstance", run.activityInstanceId());
        names.put("contact", String.valueOf(contact.id()));
        names.put("definition", definitionOf(run.processInstanceId()));
        names.put("journeyDefinition", definitionOf(journey));
        names.put("deployment", deploymentOf(definitionOf(journey)));
        engine
                .getRuntimeService()
                .createExecutionQuery()
                .processInstanceId(run.processInstanceId())
                .activityId(run.activityId())
                .list()
                .stream()
                .map(Execution::getId)
                .findFirst()
                .ifPresent(id -> names.put("execution", id));
        engine.getManagementService().createJobQuery().processInstanceId(run.processInstanceId()).list().stream()
                .map(Job::getId)
                .findFirst()
                .ifPresent(id -> names.put("reminder", id));
        engine.getManagementService().createJobQuery().processInstanceId(journey).list().stream()
                .map(Job::getId)
                .findFirst()
                .ifPresent(id -> names.put("beginning", id));
        return names;
    }

    private String definitionOf(String instance) {
        HistoricProcessInstance found = engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult();
        return found.getProcessDefinitionId();
    }

    private String deploymentOf(String definition) {
        ProcessDefinition found = engine.getRepositoryService().getProcessDefinition(definition);
        return found.getDeploymentId();
    }

    Visitor visitor(String username) {
        return Visitor.named(environment, username);
    }

    /** Somebody logged in on our pages. */
    Visitor atThePages(String username) {
        return Visitor.stranger(environment).login(username);
    }

    /** The web apps take over our login and protect themselves with a token of their own, given with their first page. */
    Visitor cockpit() {
        Visitor admin = Visitor.stranger(environment).login("ada.admin");
        admin.get("/camunda/app/cockpit/default/");
        return admin;
    }

    private static void hireSigner(IdentityService identity) {
        if (identity.createUserQuery().userId(SIGNER).count() == 0) {
            User user = identity.newUser(SIGNER);
            user.setFirstName("Olga");
            user.setLastName("Reach");
            user.setPassword("three-columns");
            identity.saveUser(user);
            List.of("admin", "frontdoor", "frontdoor-manager").forEach(g -> identity.createMembership(SIGNER, g));
        }
    }
}
