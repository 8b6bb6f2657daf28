package org.threecolumns.completeness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.threecolumns.family.Child;
import org.threecolumns.form.Words;
import org.threecolumns.mapping.LivingMap;
import org.threecolumns.mapping.MapColumn;
import org.threecolumns.mapping.Scaling;

/**
 * All that a stage has at the moment of signing: the map about its children, and what belongs to this run of the stage only.
 *
 * @param map the living map, already reduced to the children of the stage
 * @param noneNow why a column has nothing now
 * @param talk who went through the map with whom; null when not said yet
 * @param answers the form's answers by field, as plain values
 * @param notPossible reasons by field, with {@code .child-ID} behind it where it is about one child
 * @param facts what else the rules look at, such as the history check
 */
public record StageContent(
        long runId,
        LivingMap map,
        Map<MapColumn, String> noneNow,
        Talk talk,
        Map<String, Object> answers,
        Map<String, String> notPossible,
        Facts facts,
        String signer,
        LocalDate today) {

    /** Facts around the run, looked up by the engine's side. */
    public record Facts(
            boolean historyChecked,
            String contactMappedBy,
            int openDebts,
            int openCasework,
            LocalDate openedOn,
            List<String> leadProfessionals) {}

    public StageContent withAnswers(Map<String, Object> answered) {
        return new StageContent(runId, map, noneNow, talk, answered, notPossible, facts, signer, today);
    }

    /** Whether a question, for all or for any child, was answered so. */
    boolean isAnswered(String answer) {
        return answers.values().stream()
                .anyMatch(a -> answer.equals(a) || a instanceof Map<?, ?> byChild && byChild.containsValue(answer));
    }

    /** Whether a question that is asked per child was answered so for this child. */
    boolean isAnswered(String answer, Long childId) {
        return answers.values().stream()
                .anyMatch(a -> a instanceof Map<?, ?> byChild && answer.equals(byChild.get("child-" + childId)));
    }

    /** Who came to the meeting, by name, where the form asks for it. */
    public List<String> attendees() {
        return Attendees.present(answers);
    }

    /** Whether this person came to the meeting for a service, and not as family or for them. */
    public boolean cameForAService(String name) {
        return Attendees.presentForAService(answers).contains(name);
    }

    public List<Child> children() {
        return map.children();
    }

    /** Scores given in this run, which is after it opened. */
    public List<Scaling> scoresOfThisRun() {
        return map.scalingsOf(runId);
    }

    /** Whether somebody has said why this cannot be answered for this child, or for nobody in particular. */
    public boolean isNotPossible(String field, Long childId) {
        return isNotPossible(field) || isNotPossible(field + ".child-" + childId);
    }

    boolean isNotPossible(String field) {
        return !Words.isBlank(notPossible.get(field));
    }
}
