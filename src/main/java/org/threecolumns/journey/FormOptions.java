package org.threecolumns.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.Role;
import org.threecolumns.family.Contact;
import org.threecolumns.family.ContactRepository;
import org.threecolumns.form.Option;

/** What can be chosen in a stage's form where that depends on the stage: next steps and people. */
@Service
class FormOptions {

    private static final Option STRATEGY =
            new Option("strategy-discussion", "Urgent planning: strategy discussion today");
    private static final Option SOCIAL_CARE = new Option("social-care", "Hand over to social care");
    private static final Option CAF = new Option("caf", "Early help: CAF (Early Help Assessment)");
    private static final Option CARRY_ON = new Option("taf-review", "Carry on with the family's plan");
    private static final Option ADVICE = new Option("advice", "Advice and information, then we stop");
    private static final Option NOTHING = new Option("no-further-action", "No further action");

    private final Accounts accounts;
    private final ContactRepository contacts;

    FormOptions(Accounts accounts, ContactRepository contacts) {
        this.accounts = accounts;
        this.contacts = contacts;
    }

    Map<String, List<Option>> of(StageRun run) {
        List<Option> leads = accounts.withRole(Role.LEADPROFESSIONAL.group()).stream()
                .map(person -> new Option(person.username(), person.displayName()))
                .toList();
        return Map.of("nextSteps", nextSteps(run), "leadProfessionals", leads);
    }

    private List<Option> nextSteps(StageRun run) {
        List<Option> steps = new ArrayList<>(List.of(STRATEGY, SOCIAL_CARE));
        if (JourneyKeys.CONSENT_STAGE.equals(run.stage())) {
            steps.addAll(List.of(CAF, CARRY_ON, NOTHING));
            return steps;
        }
        switch (kindOf(run)) {
            case FURTHER -> {
                steps.add(new Option("pass-to-worker", "Pass it on to the family's worker"));
                steps.add(new Option("no-change", "Nothing changes"));
            }
            case STEP_UP -> steps.addAll(List.of(CARRY_ON, CAF, NOTHING));
            default -> steps.addAll(List.of(CAF, ADVICE, NOTHING));
        }
        return steps;
    }

    private Contact.Kind kindOf(StageRun run) {
        return run.contactId() == null
                ? Contact.Kind.FIRST
                : contacts.findById(run.contactId()).map(Contact::kind).orElse(Contact.Kind.FIRST);
    }
}
