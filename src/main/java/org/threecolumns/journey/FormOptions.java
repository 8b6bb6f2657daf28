package org.threecolumns.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.Role;
import org.threecolumns.casework.CaseworkReading;
import org.threecolumns.casework.Plan;
import org.threecolumns.family.Contact;
import org.threecolumns.family.ContactRepository;
import org.threecolumns.form.Option;

/** What can be chosen in a stage's form where that depends on the stage: next steps, outcomes and people. */
@Service
class FormOptions {

    private static final Option STRATEGY =
            new Option("strategy-discussion", "Urgent planning: strategy discussion today");
    private static final Option SOCIAL_CARE = new Option("social-care", "Referral to social care");
    private static final Option TRANSFER_IN =
            new Option("transfer-in", "The family has moved here with a protection plan from elsewhere");
    private static final Option CAF = new Option("caf", "Early help: CAF (Early Help Assessment)");
    private static final Option CARRY_ON = new Option("taf-review", "Carry on with the family's plan");
    private static final Option ADVICE = new Option("advice", "Advice and information, then we stop");
    private static final Option NOTHING = new Option("no-further-action", "No further action");

    private final Accounts accounts;
    private final ContactRepository contacts;
    private final CaseworkReading casework;
    private final SideBranches beside;
    private final StageRunRepository runs;

    FormOptions(
            Accounts accounts,
            ContactRepository contacts,
            CaseworkReading casework,
            SideBranches beside,
            StageRunRepository runs) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.casework = casework;
        this.beside = beside;
        this.runs = runs;
    }

    Map<String, List<Option>> of(StageRun run) {
        List<Option> leads = accounts.withRole(Role.LEADPROFESSIONAL.group()).stream()
                .map(person -> new Option(person.username(), person.displayName()))
                .toList();
        return Map.of(
                "nextSteps",
                nextSteps(run),
                "leadProfessionals",
                leads,
                "strategyOutcomes",
                JourneyKeys.STRATEGY_STAGE.equals(run.stage()) ? strategyOutcomes(run) : List.of(),
                "closureOutcomes",
                JourneyKeys.CLOSURE_STAGE.equals(run.stage()) ? closureOutcomes(run) : List.of());
    }

    private List<Option> nextSteps(StageRun run) {
        List<Option> steps = new ArrayList<>(List.of(STRATEGY, SOCIAL_CARE));
        if (JourneyKeys.CONSENT_STAGE.equals(run.stage())) {
            steps.addAll(List.of(CAF, CARRY_ON, NOTHING));
            return steps;
        }
        switch (kindOf(run)) {
            case FURTHER -> {
                steps.add(TRANSFER_IN);
                steps.add(new Option("pass-to-worker", "Pass it on to the family's worker"));
                steps.add(new Option("no-change", "Nothing changes"));
            }
            case STEP_UP -> steps.addAll(List.of(CARRY_ON, CAF, NOTHING));
            default -> steps.addAll(List.of(TRANSFER_IN, CAF, ADVICE, NOTHING));
        }
        return steps;
    }

    /** Beside running help a discussion may leave everything as it is; otherwise it says what comes next or that nothing does. */
    private List<Option> strategyOutcomes(StageRun run) {
        List<Option> outcomes = new ArrayList<>(List.of(
                new Option("section-47", "Look into it at once (section 47 enquiry)"),
                new Option("assessment", "A child and family assessment (section 17)"),
                new Option("caf", "Early help")));
        if (isBesideOtherHelp(run)) {
            outcomes.add(new Option("carry-on", "What we do already goes on, and nothing more is needed now"));
        }
        outcomes.add(NOTHING);
        return outcomes;
    }

    private boolean isBesideOtherHelp(StageRun run) {
        return beside.isBeside(run)
                || runs.openOfEpisode(run.episodeId()).stream()
                        .anyMatch(other -> !other.journeyId().equals(run.journeyId())
                                && other.childIds().containsAny(run.childIds()));
    }

    /** A protection plan of another authority waits for its conference, and has no child in need review to go back to. */
    private List<Option> closureOutcomes(StageRun run) {
        Option closed = new Option("closed", "Close");
        String back = "Not yet: back to the plan";
        List<Plan> plans = casework.ofChildren(run.childIds().ids()).values().stream()
                .flatMap(child -> child.openPlan().stream())
                .toList();
        boolean inNeed = plans.stream().allMatch(plan -> plan.kind() == Plan.Kind.CHILD_IN_NEED);
        if (inNeed && !plans.isEmpty()) {
            return List.of(closed, new Option("cin-review", back));
        }
        return run.tier().isStatutoryServices()
                ? List.of(closed, new Option("child-in-need", "Not yet: a child in need plan first"))
                : List.of(closed, new Option("back-to-plan", back));
    }

    private Contact.Kind kindOf(StageRun run) {
        return run.contactId() == null
                ? Contact.Kind.FIRST
                : contacts.findById(run.contactId()).map(Contact::kind).orElse(Contact.Kind.FIRST);
    }
}
