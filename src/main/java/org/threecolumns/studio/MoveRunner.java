package org.threecolumns.studio;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.threecolumns.studio.CaseMove.State;

/**
 * Does a move batch by batch until it is done, somebody stops it, or a case cannot be moved. What is under way stands in the
 * database, so that a move that a crash cut short goes on by itself after the next start.
 */
@Component
class MoveRunner {

    private static final Logger LOG = LoggerFactory.getLogger(MoveRunner.class);

    /** How often somebody may sign in the very moment in which their case is moved. */
    private static final int MOST_CLASHES = 5;

    private final MoveStore moves;
    private final MoveBatches batches;

    MoveRunner(MoveStore moves, MoveBatches batches) {
        this.moves = moves;
        this.batches = batches;
    }

    @Scheduled(
            initialDelayString = "${threecolumns.studio.move-every:PT2S}",
            fixedDelayString = "${threecolumns.studio.move-every:PT2S}")
    public void goOn() {
        moves.running().ifPresent(this::run);
    }

    private void run(CaseMove move) {
        int clashes = 0;
        boolean more = true;
        while (more) {
            try {
                more = batches.next(move);
                clashes = 0;
            } catch (OptimisticLockingException | ConcurrencyFailureException e) {
                more = ++clashes < MOST_CLASHES;
                if (!more) {
                    halt(move, "People worked on the same cases again and again; go on at a quieter time", e);
                }
            } catch (MoveBatches.Fault e) {
                halt(move, e.getMessage(), e);
                more = false;
            } catch (RuntimeException e) {
                halt(move, "Something went wrong that nobody expected; the log has it", e);
                more = false;
            }
        }
    }

    private void halt(CaseMove move, String words, Exception cause) {
        LOG.error("Move {} of open cases stopped at a fault", move.id(), cause);
        moves.end(move.id(), State.FAULT, words);
    }
}
