package org.threecolumns.worklist;

import java.util.List;
import java.util.Map;
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

    /** @param unread what was typed without its number, by input name */
    List<WorryScale> of(Child child, StageContent content, Map<String, String> unread) {
        return content.map().activeStatements().stream()
                .filter(s -> s.concerns(ChildIds.of(child.id())))
                .map(s -> scale(s, child, content, unread))
                .toList();
    }

    private static WorryScale scale(
            Statement statement, Child child, StageContent content, Map<String, String> unread) {
        Optional<Scaling> own = content.scoresOfThisRun().stream()
                .filter(s -> s.scorerKind() == Scaling.ScorerKind.SIGNER
                        && s.childId().equals(child.id())
                        && statement.id().equals(s.statementId())
                        && Objects.equals(s.scorer(), content.signer()))
                .findFirst();
        String key = statement.id() + ".child-" + child.id();
        Anchors ends = Anchors.forStatement(Scaling.ScorerKind.SIGNER);
        return new WorryScale(
                key,
                statement.text(),
                own.map(s -> String.valueOf(s.number())).orElse(null),
                unread.getOrDefault(
                        "worryScoreReason." + key, own.map(Scaling::reason).orElse(null)),
                unread.getOrDefault(
                        "worryScoreHigher." + key, own.map(Scaling::oneHigher).orElse(null)),
                ends.worst(),
                ends.best());
    }
}
