package org.threecolumns.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.threecolumns.completeness.StageContent;
import org.threecolumns.completeness.Talk;
import org.threecolumns.family.Child;
import org.threecolumns.form.AnswerLine;
import org.threecolumns.mapping.Impact;
import org.threecolumns.mapping.MapColumn;
import org.threecolumns.mapping.MapItem;
import org.threecolumns.mapping.Scaling;
import org.threecolumns.mapping.Statement;

/** The dated copy that a signature takes: the map about the children of the stage, and all that the stage asked. */
public record SignedStage(
        String stage,
        long mapVersion,
        List<Child> children,
        List<MapItem> items,
        List<Statement> statements,
        List<Impact> impacts,
        List<Scaling> scores,
        Talk talk,
        Map<MapColumn, String> noneNow,
        Map<String, Object> answers,
        List<AnswerLine> lines,
        Map<String, String> notPossible,
        LocalDate dueOn,
        String lateReason) {

    static SignedStage of(StageRun run, StageContent content, List<AnswerLine> lines, String lateReason) {
        return new SignedStage(
                run.stage(),
                content.map().version(),
                content.children(),
                content.map().items(),
                content.map().statements(),
                content.map().impacts(),
                content.scoresOfThisRun(),
                content.talk(),
                content.noneNow(),
                content.answers(),
                lines,
                content.notPossible(),
                run.dueOn(),
                lateReason);
    }
}
