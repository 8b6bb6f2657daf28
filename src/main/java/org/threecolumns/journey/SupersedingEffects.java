package org.threecolumns.journey;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threecolumns.family.ChildIds;

/**
 * Which stages a decision supersedes: a protection plan takes the place of early help and of a child in need plan; core groups
 * end with the plan; a child who leaves a journey leaves all that is open on it.
 */
@Service
class SupersedingEffects {

    private final Superseding superseding;
    private final SideBranches beside;

    SupersedingEffects(Superseding superseding, SideBranches beside) {
        this.superseding = superseding;
        this.beside = beside;
    }

    void after(SignedDecision decision) {
        switch (decision.run().stage()) {
            case JourneyKeys.CONFERENCE_STAGE ->
                replace(decision, decision.on("protection-plan"), Way.BEFORE_PROTECTION);
            case JourneyKeys.CHILD_IN_NEED_STAGE -> replace(decision, decision.children(), Way.BEFORE_CHILD_IN_NEED);
            case JourneyKeys.REVIEW_STAGE -> endCoreGroups(decision);
            case JourneyKeys.LEAVING -> left(decision);
            default -> leaveTheRest(decision);
        }
    }

    private void replace(SignedDecision decision, ChildIds children, Set<Way> ways) {
        Predicate<StageRun> replaced = run -> ways.contains(Way.of(run.stage())) && isElsewhere(run, decision);
        superseding.leaveJourneys(decision.record(), children, replaced);
        superseding.supersede(decision.record(), children, replaced);
    }

    private void endCoreGroups(SignedDecision decision) {
        ChildIds planEnded =
                decision.children().without(decision.on("protection-plan")).without(decision.on("adjourned"));
        superseding.supersede(
                decision.record(), planEnded, run -> onSameJourney(run, decision) && isElsewhere(run, decision));
    }

    /** Siblings part: those who leave this journey are no longer meant by what else is open on its main way. */
    private void leaveTheRest(SignedDecision decision) {
        boolean somebodyLeaves = !decision.routes().parting().isEmpty()
                || !decision.routes().leaving().isEmpty();
        if (somebodyLeaves && !beside.isBeside(decision.run())) {
            Stream.of(decision.routes().parting(), decision.routes().leaving())
                    .flatMap(routes -> routes.values().stream())
                    .forEach(children -> superseding.supersede(
                            decision.record(),
                            children,
                            run -> onSameJourney(run, decision)
                                    && isElsewhere(run, decision)
                                    && !beside.isBeside(run)));
        }
    }

    private void left(SignedDecision decision) {
        if ("left".equals(decision.routes().main())) {
            Predicate<StageRun> all = run -> isElsewhere(run, decision);
            superseding.leaveEveryJourney(decision.record(), decision.children());
            superseding.supersede(decision.record(), decision.children(), all);
        }
    }

    private static boolean onSameJourney(StageRun run, SignedDecision decision) {
        return run.journeyId().equals(decision.run().journeyId());
    }

    /** Other help that is open; that a referrer is told is owed whatever becomes of the children. */
    private static boolean isElsewhere(StageRun run, SignedDecision decision) {
        return !JourneyKeys.TELL_REFERRER.equals(run.stage())
                && !run.id().equals(decision.run().id())
                && !run.processInstanceId().equals(decision.run().processInstanceId());
    }
}
