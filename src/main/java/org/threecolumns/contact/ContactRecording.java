package org.threecolumns.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.Contact;
import org.threecolumns.family.ContactRepository;
import org.threecolumns.family.Episode;
import org.threecolumns.family.EpisodeRepository;
import org.threecolumns.family.FamilyRegister;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;
import org.threecolumns.journey.ContactArrival;

/** Records a contact once and lets it open or enter the family's episode, all in one transaction. */
@Service
public class ContactRecording {

    private final FamilyRegister register;
    private final FamilyRepository families;
    private final ChildRepository children;
    private final EpisodeRepository episodes;
    private final ContactRepository contacts;
    private final ContactArrival arrival;
    private final Clock clock;

    ContactRecording(
            FamilyRegister register,
            FamilyRepository families,
            ChildRepository children,
            EpisodeRepository episodes,
            ContactRepository contacts,
            ContactArrival arrival,
            Clock clock) {
        this.register = register;
        this.families = families;
        this.children = children;
        this.episodes = episodes;
        this.contacts = contacts;
        this.arrival = arrival;
        this.clock = clock;
    }

    /** The contact on record (also when it was recorded before under the same key), or why nothing was stored. */
    public record Outcome(Contact contact, List<FieldError> problems) {}

    @Transactional
    public Outcome record(ContactInput input, String username) {
        Optional<Contact> before =
                input.clientKey() == null ? Optional.empty() : contacts.findByClientKey(input.clientKey());
        if (before.isPresent()) {
            return new Outcome(before.get(), List.of());
        }
        List<FieldError> problems = new ArrayList<>(input.problems(clock.instant(), LocalDate.now(clock)));
        problems.addAll(familyProblems(input));
        return problems.isEmpty()
                ? new Outcome(store(input, username), List.of())
                : new Outcome(null, List.copyOf(problems));
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
        Instant received = input.receivedAt() == null ? clock.instant() : input.receivedAt();
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
        return input.newChildren().stream()
                .map(FamilyRegister.NewChild::familyName)
                .filter(n -> !Words.isBlank(n))
                .map(Words::clean)
                .distinct()
                .reduce((a, b) -> a + " / " + b)
                .orElse("Name not known");
    }
}
