package org.threecolumns.studio;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.journey.CaseMoving;
import org.threecolumns.journey.CaseMoving.Outcome;
import org.threecolumns.studio.CaseMove.State;
import org.threecolumns.studio.CasePositions.Position;
import org.threecolumns.studio.MoveCase.Standing;

/** One batch of a move: the cases and the rows that say so are one transaction, so that no crash can part them. */
@Service
class MoveBatches {

    static final int SIZE = 20;

    private final MoveStore moves;
    private final MoveCaseStore cases;
    private final CasePositions positions;
    private final CaseMoving moving;

    MoveBatches(MoveStore moves, MoveCaseStore cases, CasePositions positions, CaseMoving moving) {
        this.moves = moves;
        this.cases = cases;
        this.positions = positions;
        this.moving = moving;
    }

    /** The case at which a move came to a halt. Its message is for the page. */
    static final class Fault extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Fault(String message) {
            super(message);
        }
    }

    /**
     * @return whether there may be more to do; not where somebody stopped the move, nor where it is done
     * @throws Fault when a case cannot be moved after all; nothing of this batch is moved then
     */
    @Transactional
    public boolean next(CaseMove move) {
        if (!moves.holdRunning(move.id())) {
            return false;
        }
        List<MoveCase> batch = cases.next(move.id(), SIZE);
        if (batch.isEmpty()) {
            moves.end(move.id(), State.DONE, null);
            return false;
        }
        Map<String, String> mapping = moves.mapping(move.id());
        batch.forEach(one -> move(one, move, mapping));
        return true;
    }

    private void move(MoveCase one, CaseMove move, Map<String, String> mapping) {
        List<Position> now = positions.of(one.instanceId());
        if (now.isEmpty()) {
            cases.became(one.id(), Standing.LEFT, "It ended before its turn came");
        } else if (!now.get(0).stepsAsText().equals(one.steps())
                || !now.get(0).definitionId().equals(one.fromDefinition())) {
            cases.became(one.id(), Standing.LEFT, "It went on before its turn came; look again to take it along");
        } else {
            Outcome outcome = moving.move(one.instanceId(), move.definitionId(), mapping);
            if (!(outcome instanceof Outcome.Moved)) {
                throw new Fault("Case " + one.reference() + " could not be moved: " + why(outcome));
            }
            cases.became(one.id(), Standing.MOVED, null);
        }
    }

    private static String why(Outcome outcome) {
        if (outcome instanceof Outcome.WouldSkip skips) {
            return skips.why();
        }
        return outcome instanceof Outcome.Refused refused ? refused.why() : "its step has no place";
    }
}
