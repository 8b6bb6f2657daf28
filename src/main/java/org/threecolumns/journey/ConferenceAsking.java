package org.threecolumns.journey;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.Tier;
import org.threecolumns.casework.CaseworkReading;
import org.threecolumns.casework.ChildCasework;
import org.threecolumns.casework.ConferenceRequest;
import org.threecolumns.casework.ConferenceRequestRepository;
import org.threecolumns.casework.Plan;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.Episode;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;

/**
 * Any service that worked on an enquiry may ask for a conference where social care decided against one, and then it is held
 * (Working Together, ch. 3).
 */
@Service
public class ConferenceAsking {

    private static final int LONGEST = 4000;

    private final ConferenceRequestRepository requests;
    private final CaseworkReading casework;
    private final StageRunRepository runs;
    private final JourneyEngine engine;
    private final RecordChain chain;
    private final Clock clock;

    ConferenceAsking(
            ConferenceRequestRepository requests,
            CaseworkReading casework,
            StageRunRepository runs,
            JourneyEngine engine,
            RecordChain chain,
            Clock clock) {
        this.requests = requests;
        this.casework = casework;
        this.runs = runs;
        this.engine = engine;
        this.chain = chain;
        this.clock = clock;
    }

    /** Who asks, for which service and children, and why. */
    public record Asked(ChildIds children, String agency, String askedBy, String why) {}

    /** @return what is missing; empty when a conference is open for these children */
    @Transactional
    public List<FieldError> ask(Episode episode, Asked asked, String username) {
        List<FieldError> problems = problems(episode, asked);
        if (!problems.isEmpty()) {
            return problems;
        }
        ConferenceRequest request = requests.save(new ConferenceRequest(
                null,
                episode.familyId(),
                episode.id(),
                asked.children(),
                Words.clean(asked.agency()),
                Words.clean(asked.askedBy()),
                Words.clean(asked.why()),
                clock.instant(),
                username));
        StageRecord record = chain.append(new UnsignedRecord(
                episode.familyId(),
                episode.id(),
                null,
                null,
                StageRecord.Kind.CONFERENCE_ASKED,
                "conference-asked",
                null,
                JourneyKeys.CONFERENCE_STAGE,
                asked.children(),
                null,
                Tier.SOCIAL_CARE,
                clock.instant(),
                username,
                SignedContent.json(
                        Map.of("agency", request.agency(), "askedBy", request.askedBy(), "why", request.why()))));
        engine.part(record, asked.children(), JourneyKeys.CONFERENCE_STAGE);
        return List.of();
    }

    /** The children for whom a conference could be asked for now: looked into, and on no protection plan. */
    @Transactional(readOnly = true)
    public ChildIds possible(long episodeId, ChildIds children) {
        ChildIds ahead = ChildIds.of(runs.openOfEpisode(episodeId).stream()
                .filter(run -> JourneyKeys.CONFERENCE_STAGE.equals(run.stage()))
                .flatMap(run -> run.childIds().ids().stream())
                .toList());
        return ChildIds.of(casework.ofChildren(children.ids()).entrySet().stream()
                        .filter(child -> mayHaveConference(child.getValue()))
                        .map(Map.Entry::getKey)
                        .toList())
                .without(ahead);
    }

    private static boolean mayHaveConference(ChildCasework of) {
        return of.openReferral().isPresent()
                && of.latestEnquiry().isPresent()
                && of.openEnquiry().isEmpty()
                && of.openPlan().filter(Plan::isProtection).isEmpty();
    }

    private List<FieldError> problems(Episode episode, Asked asked) {
        List<FieldError> problems = new ArrayList<>();
        if (asked.children().isEmpty()) {
            problems.add(new FieldError("children", "no-children", "Choose the children the conference is about"));
        } else if (!possible(episode.id(), asked.children()).equals(asked.children())) {
            problems.add(new FieldError(
                    "children", "no-enquiry", "Choose children for whom an enquiry ended without a conference"));
        }
        require(problems, "agency", asked.agency(), 200, "Enter the service that asks");
        require(problems, "askedBy", asked.askedBy(), 200, "Enter who asks");
        require(problems, "why", asked.why(), LONGEST, "Write why they ask for a conference");
        return problems;
    }

    private static void require(List<FieldError> problems, String field, String words, int longest, String message) {
        if (Words.isBlank(words) || words.length() > longest) {
            problems.add(new FieldError(field, "blank", message + ", in " + longest + " characters or fewer"));
        }
    }
}
