package org.threecolumns.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.Contact;
import org.threecolumns.family.FamilyRegister.NewChild;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.family.HistoryCheckRepository;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;

/** Holds what a contact says against what is on record: its family, its children, the search before it, its key. */
@Component
class ContactChecks {

    static final FieldError KEY_USED = new FieldError(
            "clientKey", "client-key-used", "Another contact was recorded under this key; take a new key for this one");

    private final FamilyRepository families;
    private final ChildRepository children;
    private final HistoryCheckRepository historyChecks;
    private final Clock clock;

    ContactChecks(
            FamilyRepository families, ChildRepository children, HistoryCheckRepository historyChecks, Clock clock) {
        this.families = families;
        this.children = children;
        this.historyChecks = historyChecks;
        this.clock = clock;
    }

    List<FieldError> problems(ContactInput input, String username) {
        List<FieldError> problems = new ArrayList<>(input.problems(clock.instant(), LocalDate.now(clock)));
        problems.addAll(familyProblems(input));
        boolean searched = input.historyCheckId() == null
                || historyChecks
                        .findById(input.historyCheckId())
                        .filter(check -> check.searchedBy().equals(username))
                        .isPresent();
        if (!searched) {
            problems.add(new FieldError("historyCheckId", "not-your-search", "Search for the family first, yourself"));
        }
        return List.copyOf(problems);
    }

    private List<FieldError> familyProblems(ContactInput input) {
        if (input.familyId() == null) {
            return input.childIds().isEmpty()
                    ? List.of()
                    : List.of(new FieldError("childIds", "no-family", "Choose the family of these children"));
        }
        if (!families.existsById(input.familyId())) {
            return List.of(new FieldError("familyId", "unknown-family", "This family is not known here"));
        }
        List<Long> ofFamily =
                children.ofFamily(input.familyId()).stream().map(Child::id).toList();
        return ofFamily.containsAll(input.childIds())
                ? List.of()
                : List.of(new FieldError("childIds", "other-family", "Choose children of this family"));
    }

    /** Whether the same person says the same again, and does not only use the same key. */
    boolean isRepeated(Contact stored, ContactInput input, String username) {
        boolean sameFamily = input.familyId() == null
                ? stored.kind() == Contact.Kind.FIRST
                : input.familyId().equals(stored.familyId());
        return sameFamily
                && stored.receivedBy().equals(username)
                && Words.clean(input.words()).equals(stored.words())
                && Words.clean(input.caller()).equals(Words.clean(stored.caller()))
                && Objects.equals(input.historyCheckId(), stored.historyCheckId())
                && sameMoment(stored, input.receivedAt())
                && sameChildren(stored, input);
    }

    private static boolean sameMoment(Contact stored, Instant receivedAt) {
        return receivedAt == null || receivedAt.truncatedTo(ChronoUnit.MICROS).equals(stored.receivedAt());
    }

    private boolean sameChildren(Contact stored, ContactInput input) {
        List<Long> added = stored.childIds().ids().stream()
                .filter(id -> !input.childIds().contains(id))
                .toList();
        List<String> before = new ArrayList<>();
        children.findAllById(added)
                .forEach(c -> before.add(told(
                        new NewChild(c.givenName(), c.familyName(), c.birthDate(), c.expectedDate(), c.roughAge()))));
        List<String> now =
                input.newChildren().stream().map(ContactChecks::told).sorted().toList();
        return stored.childIds().ids().containsAll(input.childIds())
                && before.stream().sorted().toList().equals(now);
    }

    private static String told(NewChild child) {
        return List.of(
                        Words.clean(child.givenName()),
                        Words.clean(child.familyName()),
                        String.valueOf(child.birthDate()),
                        String.valueOf(child.expectedDate()),
                        Words.clean(child.roughAge()))
                .toString();
    }
}
