package org.threecolumns.system;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.threecolumns.completeness.Gap;
import org.threecolumns.family.ChildIds;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.Author;
import org.threecolumns.mapping.MapColumn;
import org.threecolumns.mapping.MapItemInput;
import org.threecolumns.mapping.Scaling.Answer;
import org.threecolumns.mapping.Scaling.ScorerKind;
import org.threecolumns.mapping.ScoreInput;
import org.threecolumns.mapping.StatementInput;

/** One stage of a demo story: what was written in it, by whom, and how it was signed. */
final class DemoStage {

    private final DemoTelling telling;
    private final StageRun run;
    private final String username;
    private final Author author;

    DemoStage(DemoTelling telling, StageRun run, String username) {
        this.telling = telling;
        this.run = run;
        this.username = username;
        this.author = new Author(username, run.tier());
    }

    DemoStage worry(String text) {
        return item(MapItemInput.of(MapColumn.WORRIES, text));
    }

    DemoStage strength(String text) {
        return item(MapItemInput.of(MapColumn.STRENGTHS, text));
    }

    /** A worry or strength in somebody's own words. */
    DemoStage said(MapColumn column, String by, String words) {
        return item(MapItemInput.quote(column, words, by));
    }

    DemoStage step(String text, String owner, int inDays) {
        return item(MapItemInput.nextStep(text, owner, telling.today().plusDays(inDays)));
    }

    private DemoStage item(MapItemInput input) {
        telling.map.item(run, input, author);
        return this;
    }

    DemoStage statement(String worry, String goal, String seenBy, String heldFor) {
        telling.map.statement(
                run, new StatementInput(null, worry, goal, seenBy, heldFor, ChildIds.NONE, null, null), author);
        return this;
    }

    DemoStage like(String child, String sentence) {
        telling.map.impact(run, telling.map.child(run, child), sentence, author);
        return this;
    }

    /** The signer's own number. */
    DemoStage own(String child, int number, String reason) {
        telling.map.score(run, ScoreInput.signers(telling.map.child(run, child), number, reason), author);
        return this;
    }

    /** Somebody else's number for every child of the stage; null where they do not know. */
    DemoStage others(ScorerKind kind, String scorer, Integer number, String reason) {
        Answer answer = number == null ? Answer.DONT_KNOW : Answer.NUMBER;
        run.childIds()
                .ids()
                .forEach(child -> telling.map.score(
                        run, new ScoreInput(child, null, kind, scorer, answer, number, reason, null, null), author));
        return this;
    }

    /** An answer for each child of the stage in the order in which they were named, the last one for all that are left. */
    Map<String, Object> each(String... answers) {
        Map<String, Object> byChild = new HashMap<>();
        List<Long> children = run.childIds().ids();
        for (int i = 0; i < children.size(); i++) {
            byChild.put("child-" + children.get(i), answers[Math.min(i, answers.length - 1)]);
        }
        return byChild;
    }

    Map<String, Object> eachList(List<String> answers) {
        Map<String, Object> byChild = new HashMap<>();
        run.childIds().ids().forEach(child -> byChild.put("child-" + child, answers));
        return byChild;
    }

    /** An answer for those children only for whom this was decided. */
    Map<String, Object> eachWhere(String decided, String answer, String... outcomes) {
        Map<String, Object> byChild = each(outcomes);
        byChild.values().removeIf(outcome -> !outcome.equals(decided));
        byChild.replaceAll((child, outcome) -> answer);
        return byChild;
    }

    /** What this is like for each child, in the order in which they were named. */
    DemoStage likes(List<String> sentences) {
        each(sentences.toArray(String[]::new))
                .forEach((child, sentence) -> telling.map.impact(
                        run, Long.valueOf(child.substring("child-".length())), String.valueOf(sentence), author));
        return this;
    }

    ChildIds children() {
        return run.childIds();
    }

    /** The signer's own number for every child of the stage. */
    DemoStage ownForAll(int number, String reason) {
        run.childIds()
                .ids()
                .forEach(child -> telling.map.score(run, ScoreInput.signers(child, number, reason), author));
        return this;
    }

    boolean hasStatement() {
        return !telling.map.openStatements(run).isEmpty();
    }

    /** The same answer for every open statement, as a form asks it. */
    Map<String, Object> eachStatement(String answer) {
        List<Long> open = telling.map.openStatements(run);
        Map<String, Object> byStatement = new HashMap<>();
        open.forEach(statement -> byStatement.put("statement-" + statement, answer));
        return byStatement;
    }

    /** @return codes of what stands against signing it now; none when it is signed */
    List<String> trySigning(String talkedWith, Map<String, Object> answers) {
        return telling.trySigning(run, username, talkedWith, answers).stream()
                .map(Gap::code)
                .distinct()
                .toList();
    }

    void sign(String talkedWith, Map<String, Object> answers) {
        telling.sign(run, username, talkedWith, answers);
    }
}
