package org.threecolumns.bench;

import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.threecolumns.ProductRun;
import org.threecolumns.family.Contact;
import org.threecolumns.journey.RecordCheck;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.MapReading;
import org.threecolumns.mapping.Statement;
import org.threecolumns.process.Answers;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.timeliness.MovableClock;

/** The whole product: every stage is mapped and scored in one go, as its page saves it, answered in full and signed. */
final class Product implements Contender {

    private final ConfigurableApplicationContext context;
    private final JourneyKit kit;
    private final MapReading maps;
    private final CareDays meetings;
    private final TransactionTemplate transactions;

    Product(Database database) {
        context = ProductRun.start(
                "spring.datasource.url=" + database.url(),
                "spring.datasource.username=" + database.username(),
                "logging.level.root=ERROR",
                "logging.level.org.threecolumns.bench=INFO");
        kit = context.getBean(JourneyKit.class);
        transactions = context.getBean(TransactionTemplate.class);
        maps = context.getBean(MapReading.class);
        meetings = new CareDays(kit, context.getBean(MovableClock.class));
    }

    @Override
    public void travel(Route route, Stopwatch times) {
        Contact[] contact = new Contact[1];
        times.time(Stopwatch.Part.CONTACT, () -> contact[0] = kit.firstContact("Ivy", "Ash"));
        long family = contact[0].familyId();
        for (Route.Step step : route.steps) {
            StageRun run = kit.open(family, step.stage());
            String signer = signer(step.stage());
            times.time(Stopwatch.Part.MAP, () -> transactions.executeWithoutResult(status -> fillMap(run, signer)));
            Map<String, Object> answers = answers(run, step);
            times.time(Stopwatch.Part.SIGNING, () -> sign(run, signer, answers));
            times.time(Stopwatch.Part.ENGINE_GOES_ON, () -> kit.goOn(family));
        }
    }

    private void sign(StageRun run, String signer, Map<String, Object> answers) {
        List<?> gaps = kit.signOnly(run, signer, kit.draft(answers));
        if (!gaps.isEmpty()) {
            throw new AssertionError(run.stage() + ": " + gaps);
        }
    }

    /** At a meeting each who came is asked for a number. */
    private void fillMap(StageRun run, String signer) {
        kit.fillMap(run, signer);
        if (run.isStage() && run.tier().isStatutoryServices()) {
            kit.othersDoNotKnow(run, signer, "Sami", "Ms Alder", "Dr Elm");
        }
    }

    private static String signer(String stage) {
        return switch (stage) {
            case "contact", "tell-referrer" -> "fiona.frontdoor";
            case "next-step-decision" -> "mina.manager";
            case "closure" -> "hope.head";
            case "strategy-discussion" -> "tess.team";
            case "section-47", "assessment", "core-group", "child-in-need" -> "sami.social";
            case "initial-conference", "review-conference" -> "carl.chair";
            default -> stage.endsWith("-authorisation") ? "tess.team" : "lena.lead";
        };
    }

    private Map<String, Object> answers(StageRun run, Route.Step step) {
        return switch (step.stage()) {
            case "contact" -> Answers.contact();
            case "tell-referrer" -> Answers.told();
            case "next-step-decision" -> Answers.decision(run, step.outcome());
            case "family-agreement" -> Answers.agreement(step.outcome());
            case "caf" -> Answers.caf(run, step.outcome());
            case "closure" -> Answers.closure(step.outcome());
            case "taf-meeting", "taf-review" -> Answers.taf(statements(run), step.outcome());
            default -> meetings.answers(run, step, statements(run));
        };
    }

    private List<Long> statements(StageRun run) {
        return maps.read(run.familyId(), run.tier().isStatutoryServices()).activeStatements().stream()
                .map(Statement::id)
                .toList();
    }

    /** The first fault of all records written in the race, which must be none. */
    String fault() {
        return context.getBean(RecordCheck.class).firstFault().orElse("none");
    }

    @Override
    public void close() {
        context.close();
    }
}
