package org.threecolumns.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.Contact;
import org.threecolumns.family.ContactRepository;
import org.threecolumns.family.Episode;
import org.threecolumns.family.EpisodeRepository;
import org.threecolumns.family.FamilyRegister;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;
import org.threecolumns.journey.ContactArrival;

/** Records a contact once and lets it open or enter the family's episode, all in one transaction. */
@Service
public class ContactRecording {

    private final FamilyRegister register;
    private final ContactChecks checks;
    private final EpisodeRepository episodes;
    private final ContactRepository contacts;
    private final ContactArrival arrival;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ContactRecording(
            FamilyRegister register,
            ContactChecks checks,
            EpisodeRepository episodes,
            ContactRepository contacts,
            ContactArrival arrival,
            TransactionTemplate transactions,
            Clock clock) {
        this.register = register;
        this.checks = checks;
        this.episodes = episodes;
        this.contacts = contacts;
        this.arrival = arrival;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The contact on record, or why nothing was stored.
     *
     * @param before whether it was on record already, under the same key
     */
    public record Outcome(Contact contact, boolean before, List<FieldError> problems) {}

    /** Recording the same contact twice at one moment, or two for one family, lets the later one see the earlier. */
    public Outcome record(ContactInput input, String username) {
        try {
            return transactions.execute(status -> once(input, username));
        } catch (DbActionExecutionException | DuplicateKeyException clash) {
            return transactions.execute(status -> once(input, username));
        }
    }

    private Outcome once(ContactInput input, String username) {
        Optional<Contact> before =
                input.clientKey() == null ? Optional.empty() : contacts.findByClientKey(input.clientKey());
        if (before.isPresent()) {
            return checks.isRepeated(before.get(), input, username)
                    ? new Outcome(before.get(), true, List.of())
                    : new Outcome(null, false, List.of(ContactChecks.KEY_USED));
        }
        List<FieldError> problems = checks.problems(input, username);
        return problems.isEmpty()
                ? new Outcome(store(input, username), false, List.of())
                : new Outcome(null, false, problems);
    }

    private Contact store(ContactInput input, String username) {
        long familyId = input.familyId() == null
                ? register.newFamily(familyName(input), username).id()
                : input.familyId();
        List<Long> about = new ArrayList<>(input.childIds());
        input.newChildren()
                .forEach(c -> about.add(register.addChild(familyId, c).id()));
        Optional<Episode> open = register.openEpisodeOf(familyId);
        Contact.Kind kind = kind(familyId, open);
        Episode episode = open.orElseGet(() -> opened(familyId));
        Instant received =
                (input.receivedAt() == null ? clock.instant() : input.receivedAt()).truncatedTo(ChronoUnit.MICROS);
        Contact contact = contacts.save(new Contact(
                null,
                familyId,
                episode.id(),
                kind,
                input.clientKey(),
                received,
                username,
                Words.isBlank(input.caller()) ? null : Words.clean(input.caller()),
                Words.clean(input.words()),
                ChildIds.of(about),
                input.historyCheckId(),
                clock.instant()));
        arrival.arrived(episode, contact);
        return contact;
    }

    private Contact.Kind kind(long familyId, Optional<Episode> open) {
        boolean known = !episodes.findByFamilyIdOrderByOpenedAtDesc(familyId).isEmpty();
        boolean underWay = open.filter(arrival::isUnderWay).isPresent();
        return underWay ? Contact.Kind.FURTHER : known ? Contact.Kind.RETURN : Contact.Kind.FIRST;
    }

    private Episode opened(long familyId) {
        Episode episode = register.openEpisode(familyId);
        arrival.opened(episode);
        return episode;
    }

    private static String familyName(ContactInput input) {
        String name = input.newChildren().stream()
                .map(FamilyRegister.NewChild::familyName)
                .filter(n -> !Words.isBlank(n))
                .map(Words::clean)
                .distinct()
                .reduce((a, b) -> a + " / " + b)
                .orElse("Name not known");
        return Words.shortened(name, 200);
    }
}
