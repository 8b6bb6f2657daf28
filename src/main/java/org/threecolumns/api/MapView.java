package org.threecolumns.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.threecolumns.access.Audience;
import org.threecolumns.access.Tier;
import org.threecolumns.mapping.Category;
import org.threecolumns.mapping.Impact;
import org.threecolumns.mapping.LivingMap;
import org.threecolumns.mapping.MapColumn;
import org.threecolumns.mapping.MapItem;
import org.threecolumns.mapping.MapStatus;
import org.threecolumns.mapping.Scaling;
import org.threecolumns.mapping.Statement;

/**
 * The living map as the caller may see it.
 *
 * @param version counts every change; a signature names the one that the signer saw
 */
record MapView(
        long version,
        List<ItemView> items,
        List<StatementView> statements,
        List<ImpactView> impacts,
        List<ScoreView> scores) {

    static MapView of(LivingMap map) {
        return new MapView(
                map.version(),
                map.items().stream().map(ItemView::of).toList(),
                map.statements().stream().map(StatementView::of).toList(),
                map.impacts().stream().map(ImpactView::of).toList(),
                map.scalings().stream().map(ScoreView::of).toList());
    }

    record ItemView(
            Long id,
            MapColumn column,
            Category category,
            String text,
            boolean quote,
            String saidBy,
            List<Long> childIds,
            Audience audience,
            Tier tier,
            MapStatus status,
            String ownerName,
            LocalDate dueOn,
            LocalDate happenedOn,
            Long answersItemId,
            Instant changedAt,
            String changedBy,
            int version) {

        static ItemView of(MapItem i) {
            return new ItemView(
                    i.id(),
                    i.mapColumn(),
                    i.category(),
                    i.text(),
                    i.quote(),
                    i.saidBy(),
                    i.childIds().ids(),
                    i.audience(),
                    i.tier(),
                    i.status(),
                    i.ownerName(),
                    i.dueOn(),
                    i.happenedOn(),
                    i.answersItemId(),
                    i.changedAt(),
                    i.changedBy(),
                    i.version());
        }
    }

    record StatementView(
            Long id,
            Statement.Kind kind,
            String text,
            String goal,
            String goalSeenBy,
            String goalHeldFor,
            List<Long> childIds,
            Audience audience,
            Tier tier,
            MapStatus status,
            Instant changedAt,
            String changedBy,
            int version) {

        static StatementView of(Statement s) {
            return new StatementView(
                    s.id(),
                    s.kind(),
                    s.text(),
                    s.goal(),
                    s.goalSeenBy(),
                    s.goalHeldFor(),
                    s.childIds().ids(),
                    s.audience(),
                    s.tier(),
                    s.status(),
                    s.changedAt(),
                    s.changedBy(),
                    s.version());
        }
    }

    record ImpactView(Long childId, String text, Tier tier, Instant changedAt, String changedBy) {

        static ImpactView of(Impact i) {
            return new ImpactView(i.childId(), i.text(), i.tier(), i.changedAt(), i.changedBy());
        }
    }

    record ScoreView(
            Long id,
            Long childId,
            Long statementId,
            Long stageId,
            String stage,
            Scaling.ScorerKind scorerKind,
            String scorer,
            Scaling.Answer answer,
            Integer number,
            String reason,
            String worstWords,
            String bestWords,
            LocalDate givenOn,
            Audience audience) {

        static ScoreView of(Scaling s) {
            return new ScoreView(
                    s.id(),
                    s.childId(),
                    s.statementId(),
                    s.stageRunId(),
                    s.stage(),
                    s.scorerKind(),
                    s.scorer(),
                    s.answer(),
                    s.number(),
                    s.reason(),
                    s.worstWords(),
                    s.bestWords(),
                    s.givenOn(),
                    s.audience());
        }
    }
}
