package org.threecolumns.worklist;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.AccessLog;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.CaseAccess;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Teams;
import org.threecolumns.access.Visibility;
import org.threecolumns.journey.StageClaims;
import org.threecolumns.journey.StageRun;
import org.threecolumns.journey.StageRunRepository;

/** Takes tasks, gives them back, hands them to somebody, marks them urgent: each by itself, so that one refusal stops no other. */
@Component
public class TaskHandling {

    private final StageRunRepository runs;
    private final StageClaims claims;
    private final CaseAccess access;
    private final Accounts accounts;
    private final AccessLog log;

    TaskHandling(StageRunRepository runs, StageClaims claims, CaseAccess access, Accounts accounts, AccessLog log) {
        this.runs = runs;
        this.claims = claims;
        this.access = access;
        this.accounts = accounts;
        this.log = log;
    }

    /** How many tasks it was done with, and how many it could not be done with. */
    public record Outcome(int done, int left) {}

    Outcome take(List<Long> ids, CurrentUser me) {
        return each(ids, me, "taken", run -> me.hasAnyRole(run.roles()), run -> claims.claim(run, me.username()));
    }

    Outcome giveBack(List<Long> ids, CurrentUser me) {
        return each(ids, me, "given back", run -> isHandedBy(run, me), claims::release);
    }

    /** Only to somebody who may sign it and may see the family. */
    public Outcome give(List<Long> ids, String username, CurrentUser me) {
        Optional<CurrentUser> to = accounts.find(username);
        return each(
                ids,
                me,
                "given to " + username,
                run -> isHandedBy(run, me)
                        && to.filter(who -> who.hasAnyRole(run.roles()) && mayWork(who, run))
                                .isPresent(),
                run -> claims.claim(run, username));
    }

    Outcome urgent(List<Long> ids, boolean urgent, CurrentUser me) {
        return each(
                ids,
                me,
                urgent ? "urgent" : "ordinary",
                run -> run.roles().stream().anyMatch(Teams.managed(me)::contains),
                run -> claims.urgent(run, urgent));
    }

    private Outcome each(
            List<Long> ids,
            CurrentUser me,
            String what,
            java.util.function.Predicate<StageRun> allowed,
            java.util.function.Consumer<StageRun> action) {
        int done = 0;
        for (Long id : ids) {
            Optional<StageRun> run = runs.findById(id)
                    .filter(StageRun::isOpen)
                    .filter(r -> mayWork(me, r))
                    .filter(allowed);
            if (run.isPresent()) {
                log.write(
                        me.username(),
                        Action.EDIT,
                        run.get().familyId(),
                        "stage " + run.get().stage() + " " + what);
                action.accept(run.get());
                done++;
            }
        }
        return new Outcome(done, ids.size() - done);
    }

    /** Whoever has it in hand, and the managers of its teams. */
    private static boolean isHandedBy(StageRun run, CurrentUser me) {
        return me.username().equals(run.assignee()) && me.hasAnyRole(run.roles())
                || run.roles().stream().anyMatch(Teams.managed(me)::contains);
    }

    private boolean mayWork(CurrentUser who, StageRun run) {
        return access.mayWork(who, run.familyId())
                && (!run.tier().isStatutoryServices() || Visibility.of(who).statutory());
    }
}
