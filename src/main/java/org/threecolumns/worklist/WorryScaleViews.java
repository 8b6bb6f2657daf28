package org.threecolumns.worklist;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threecolumns.completeness.StageContent;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildIds;
import org.threecolumns.mapping.Anchors;
import org.threecolumns.mapping.Scaling;
import org.threecolumns.mapping.Statement;
import org.threecolumns.worklist.StageView.WorryScale;

/** The signer's number for each worry with its goal, child by child. */
@Component
class WorryScaleViews {

    List<WorryScale> of(Child child, StageContent content) {
        return content.map().activeStatements().stream()
                .filter(s -> s.concerns(ChildIds.of(child.id())))
                .map(s -> scale(s, child, content))
                .toList();
    }

    private static WorryScale scale(Statement statement, Child child, StageContent content) {
        Optional<Scaling> own = content.scoresOfThisRun().stream()
                .filter(s -> s.scorerKind() == Scaling.ScorerKind.SIGNER
                        && s.childId().equals(child.id())
                        && statement.id().equals(s.statementId())
                        && Objects.equals(s.scorer(), content.signer()))
                .findFirst();
        Anchors ends = Anchors.forStatement(Scaling.ScorerKind.SIGNER);
        return new WorryScale(
                statement.id() + ".child-" + child.id(),
                statement.text(),
                own.map(s -> String.valueOf(s.number())).orElse(null),
                own.map(Scaling::reason).orElse(null),
                own.map(Scaling::oneHigher).orElse(null),
                ends.worst(),
                ends.best());
    }
}
