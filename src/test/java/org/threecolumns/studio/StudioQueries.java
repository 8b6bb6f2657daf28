package org.threecolumns.studio;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** The queries behind the lists of the studio, ready to be asked. */
@TestComponent
public class StudioQueries {

    private final PackageStore packages;
    private final OpenPackages own;
    private final WaitingPackages waiting;
    private final TransactionTemplate transactions;
    private final PackageFileStore files;
    private final MoveStore moves;
    private final MoveCaseStore cases;
    private final CasePositions positions;

    StudioQueries(
            PackageStore packages,
            OpenPackages own,
            WaitingPackages waiting,
            TransactionTemplate transactions,
            PackageFileStore files,
            MoveStore moves,
            MoveCaseStore cases,
            CasePositions positions) {
        this.packages = packages;
        this.own = own;
        this.waiting = waiting;
        this.transactions = transactions;
        this.files = files;
        this.moves = moves;
        this.cases = cases;
        this.positions = positions;
    }

    /** @param instanceId an open case */
    public Map<String, Runnable> all(String instanceId) {
        Map<String, Runnable> queries = new LinkedHashMap<>();
        queries.put("packages", () -> packages.page(Long.MAX_VALUE, 20));
        queries.put(
                "the package somebody is at work on",
                () -> transactions.executeWithoutResult(status -> own.hold("dana.designer")));
        queries.put("packages that wait for somebody", () -> waiting.of("hope.head"));
        queries.put("the files of a package", () -> files.of(1));
        queries.put("the contents of a package", () -> files.contents(1));
        queries.put("the package of a deployment", () -> packages.ofDeployment("none"));
        queries.put("moves", () -> moves.page(Long.MAX_VALUE, 20));
        queries.put("the move under way", moves::running);
        queries.put("the next cases of a move", () -> cases.next(1, MoveBatches.SIZE));
        queries.put("cases that a move took along", () -> cases.moved(1));
        queries.put("cases of a move", () -> cases.cases(1, MoveCase.Standing.CANNOT, 7, 25));
        queries.put("cases with another due date", () -> cases.otherDue(1, 7, 25));
        queries.put("cases of a move, counted", () -> cases.counts(1));
        queries.put("steps to be chosen", () -> cases.needing(1));
        queries.put("where a case stands", () -> positions.of(instanceId));
        return queries;
    }
}
