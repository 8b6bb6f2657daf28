package org.threecolumns.journey;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.Tier;
import org.threecolumns.casework.CaseworkReading;
import org.threecolumns.casework.ChildCasework;
import org.threecolumns.casework.ConferenceRequest;
import org.threecolumns.casework.ConferenceRequestInput;
import org.threecolumns.casework.ConferenceRequests;
import org.threecolumns.casework.Plan;
import org.threecolumns.family.ChildIds;
import org.threecolumns.form.FieldError;

/**
 * Any service that worked on an enquiry may ask for a conference where social care decided against one, and then it is held
 * (Working Together, ch. 3).
 */
@Service
public class ConferenceAsking {

    private static final FieldError NO_ENQUIRY =
            new FieldError("children", "no-enquiry", "Choose children for whom an enquiry ended without a conference");

    private final ConferenceRequests requests;
    private final CaseworkReading casework;
    private final StageRunRepository runs;
    private final JourneyEngine engine;
    private final RecordChain chain;
    private final Clock clock;

    ConferenceAsking(
            ConferenceRequests requests,
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

    /** @return what is missing; empty when a conference is open for these children */
    @Transactional
    public List<FieldError> ask(long episodeId, ConferenceRequestInput asked, String username) {
        if (!possible(episodeId, asked.children()).equals(asked.children())) {
            return List.of(NO_ENQUIRY);
        }
        ConferenceRequests.Outcome outcome = requests.ask(asked, username);
        if (outcome.problems().isEmpty()) {
            engine.part(record(outcome.request()), asked.children(), JourneyKeys.CONFERENCE_STAGE);
        }
        return outcome.problems();
    }

    private StageRecord record(ConferenceRequest request) {
        return chain.append(new UnsignedRecord(
                request.familyId(),
                request.episodeId(),
                null,
                null,
                StageRecord.Kind.CONFERENCE_ASKED,
                "conference-asked",
                null,
                JourneyKeys.CONFERENCE_STAGE,
                request.childIds(),
                null,
                Tier.SOCIAL_CARE,
                clock.instant(),
                request.recordedBy(),
                SignedContent.json(
                        Map.of("agency", request.agency(), "askedBy", request.askedBy(), "why", request.why()))));
    }

    /** The children for whom a conference could be asked for now: looked into, and on no protection plan. */
    @Transactional(readOnly = true)
    public ChildIds possible(long episodeId, ChildIds children) {
        ChildIds ahead = ChildIds.of(runs.openOfEpisode(episodeId).stream()
                .filter(run -> JourneyKeys.CONFERENCE_STAGE.equals(run.stage()))
                .flatMap(run -> run.childIds().ids().stream())
                .toList());
        return ChildIds.of(casework.ofChildren(children.ids()).values().stream()
                        .filter(ConferenceAsking::mayHaveConference)
                        .map(ChildCasework::childId)
                        .toList())
                .without(ahead);
    }

    private static boolean mayHaveConference(ChildCasework of) {
        return of.openReferral().isPresent()
                && of.latestEnquiry().isPresent()
                && of.openEnquiry().isEmpty()
                && of.openPlan().filter(Plan::isProtection).isEmpty();
    }
}
