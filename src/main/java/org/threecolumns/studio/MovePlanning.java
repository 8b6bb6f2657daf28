package org.threecolumns.studio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.threecolumns.journey.ModelSteps;
import org.threecolumns.studio.CasePositions.Position;
import org.threecolumns.studio.MoveTrial.Verdict;
import org.threecolumns.timeliness.Deadlines;

/** The dry run: looks at every open case of a process and says what a move would make of it. */
@Service
class MovePlanning {

    private final CasePositions positions;
    private final MoveTrial trial;
    private final MoveStore moves;
    private final MoveCaseStore cases;
    private final ModelSteps steps;
    private final Deadlines deadlines;
    private final TransactionTemplate transactions;

    MovePlanning(
            CasePositions positions,
            MoveTrial trial,
            MoveStore moves,
            MoveCaseStore cases,
            ModelSteps steps,
            Deadlines deadlines,
            TransactionTemplate transactions) {
        this.positions = positions;
        this.trial = trial;
        this.moves = moves;
        this.cases = cases;
        this.steps = steps;
        this.deadlines = deadlines;
        this.transactions = transactions;
    }

    /** @param signed what can be asked of a case only as long as its model has those steps */
    private record Alike(String definitionId, String steps, Set<String> signed) {}

    /** @return the number of the move */
    long plan(ProcessDefinition target, String by) {
        List<MoveCase> found = look(target.getKey(), target.getId(), Map.of());
        return transactions.execute(status -> {
            long id = moves.add(target.getKey(), target.getId(), target.getVersion(), by);
            found.forEach(one -> cases.add(id, one));
            return id;
        });
    }

    /** The same again, with what was chosen meanwhile; what is moved already stays so. */
    void planAgain(CaseMove move) {
        List<MoveCase> found = look(move.processKey(), move.definitionId(), moves.mapping(move.id()));
        transactions.executeWithoutResult(status -> {
            if (moves.lookAgain(move.id())) {
                cases.forget(move.id());
                Set<String> moved = cases.moved(move.id());
                found.stream()
                        .filter(one -> !moved.contains(one.instanceId()))
                        .forEach(one -> cases.add(move.id(), one));
            }
        });
    }

    /** The steps that have no place, each with those that could be chosen; from a case that stands there. */
    Map<String, List<String>> choices(CaseMove move) {
        Map<String, List<String>> choices = new TreeMap<>();
        cases.needing(move.id())
                .forEach((standing, definition) ->
                        choices.putAll(sameStages(standing, definition, move.definitionId())));
        return choices;
    }

    private Map<String, List<String>> sameStages(String standing, String definition, String target) {
        return Stream.of(standing.split(","))
                .filter(step -> !steps.sameStage(definition, step, target).isEmpty())
                .collect(Collectors.toMap(step -> step, step -> steps.sameStage(definition, step, target)));
    }

    private List<MoveCase> look(String key, String target, Map<String, String> mapping) {
        Map<Alike, Verdict> verdicts = new HashMap<>();
        Map<String, Set<String>> signed = positions.signedElsewhere(key, target);
        List<MoveCase> found = new ArrayList<>();
        for (Position one : positions.elsewhere(key, target)) {
            Verdict verdict = verdicts.computeIfAbsent(
                    new Alike(one.definitionId(), one.stepsAsText(), signed.getOrDefault(one.instanceId(), Set.of())),
                    alike -> trial.of(one, target, mapping));
            found.add(asCase(one, verdict));
        }
        return found;
    }

    private MoveCase asCase(Position one, Verdict verdict) {
        String names = one.steps().stream()
                .map(step -> steps.nameOf(one.definitionId(), step))
                .collect(Collectors.joining(", "));
        return new MoveCase(
                0,
                one.instanceId(),
                one.reference(),
                one.definitionId(),
                one.version(),
                one.stepsAsText(),
                names,
                verdict.standing(),
                verdict.why(),
                one.dueOn(),
                otherDue(one).orElse(null));
    }

    private Optional<LocalDate> otherDue(Position one) {
        return Optional.ofNullable(one.clock())
                .map(clock -> deadlines.due(clock, one.clockStartedAt()).dueOn())
                .filter(day -> !day.equals(one.dueOn()));
    }
}
