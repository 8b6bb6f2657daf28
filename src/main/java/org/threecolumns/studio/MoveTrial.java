package org.threecolumns.studio;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.threecolumns.journey.CaseMoving;
import org.threecolumns.journey.CaseMoving.Outcome;
import org.threecolumns.journey.ModelSteps;
import org.threecolumns.studio.CasePositions.Position;
import org.threecolumns.studio.MoveCase.Standing;

/** Moves one case for real and rolls it back: what the engine and the guard say then is what they will say. */
@Component
class MoveTrial {

    private final CaseMoving moving;
    private final ModelSteps steps;
    private final TransactionTemplate transactions;

    MoveTrial(CaseMoving moving, ModelSteps steps, TransactionTemplate transactions) {
        this.moving = moving;
        this.steps = steps;
        this.transactions = transactions;
    }

    /** What would become of a case, and why or how. */
    record Verdict(Standing standing, String why) {}

    /** Cases that stand alike share a verdict: it hangs on the models, on the steps and on what is signed, and on nothing else. */
    Verdict of(Position one, String target, Map<String, String> mapping) {
        Outcome outcome = transactions.execute(status -> {
            status.setRollbackOnly();
            return moving.move(one.instanceId(), target, mapping);
        });
        if (outcome instanceof Outcome.WouldSkip skips) {
            return new Verdict(Standing.SKIPS, skips.why());
        }
        if (outcome instanceof Outcome.Refused refused) {
            return new Verdict(Standing.CANNOT, refused.why());
        }
        return outcome instanceof Outcome.NoPlace ? noPlace(one, target) : moves(one, mapping, target);
    }

    private Verdict moves(Position one, Map<String, String> mapping, String target) {
        String onto = one.steps().stream()
                .filter(mapping::containsKey)
                .map(step -> "onto “" + steps.nameOf(target, mapping.get(step)) + "”")
                .collect(Collectors.joining(", "));
        return new Verdict(Standing.MOVES, onto.isEmpty() ? null : onto);
    }

    private Verdict noPlace(Position one, String target) {
        boolean same = one.steps().stream().anyMatch(step -> !steps.sameStage(one.definitionId(), step, target)
                .isEmpty());
        return same
                ? new Verdict(Standing.NEEDS_MAPPING, "The same stage has another id in the other version")
                : new Verdict(Standing.CANNOT, "The other version has no step that is the same stage");
    }
}
