package org.threecolumns.worklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threecolumns.completeness.StageContent;
import org.threecolumns.family.Child;
import org.threecolumns.journey.StageDraft;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.Anchors;
import org.threecolumns.mapping.LivingMap;
import org.threecolumns.mapping.Scaling;
import org.threecolumns.worklist.StageView.Ends;
import org.threecolumns.worklist.StageView.NewScore;
import org.threecolumns.worklist.StageView.OtherScore;

/** Shows the numbers that others gave, so that they can be put right, and rows in which more can be put down. */
@Component
class OtherScoreViews {

    /** From more answers than this on, the boxes to put one right come by a button. */
    static final int MANY = 20;

    /** @param asked the answer that somebody wants to put right, or null */
    List<OtherScore> given(StageContent content, StageDraft draft, Long asked) {
        List<Scaling> others = content.scoresOfThisRun().stream()
                .filter(s -> s.scorerKind() != Scaling.ScorerKind.SIGNER)
                .toList();
        return others.stream()
                .map(s -> given(s, content.map(), boxes(s, others.size() > MANY, draft, asked)))
                .toList();
    }

    private static MapView.Details boxes(Scaling s, boolean many, StageDraft draft, Long asked) {
        if (s.id().equals(asked)) {
            return MapView.Details.OPEN;
        }
        boolean unread = draft.unread().keySet().stream().anyMatch(input -> input.startsWith("given." + s.id() + "."));
        return many && !unread ? MapView.Details.BY_BUTTON : MapView.Details.FOLDED;
    }

    private static OtherScore given(Scaling s, LivingMap map, MapView.Details boxes) {
        return new OtherScore(
                s.id(),
                s.scorer(),
                map.child(s.childId()).map(Child::givenName).orElse("") + about(s, map),
                code(s),
                answer(s),
                s.reason(),
                s.oneHigher(),
                s.standsBecause(),
                before(s),
                boxes);
    }

    /** What a page is shown with of an answer, to tell whether its writer put it right. */
    static String before(Scaling s) {
        return before(code(s), s.reason(), s.oneHigher());
    }

    static String before(String answer, String reason, String higher) {
        return Stream.of(answer, reason, higher)
                .map(words -> words == null ? "" : StatementBox.plain(words).replace('\n', ' '))
                .reduce((a, b) -> a + "|" + b)
                .orElseThrow();
    }

    /** One row for everybody who came and has not given a number yet, those that were begun, and an empty one. */
    List<NewScore> rows(StageRun run, StageContent content, StageDraft draft) {
        List<NewScore> rows = new ArrayList<>();
        List<Ends> ends = ends(run);
        List<Map<String, String>> begun = begun(draft);
        for (String name : content.attendees()) {
            boolean given =
                    content.scoresOfThisRun().stream().anyMatch(s -> s.scorer().equalsIgnoreCase(name));
            if (!given) {
                Map<String, String> row = begun.stream()
                        .filter(b -> name.equalsIgnoreCase(b.get("scorer")))
                        .findFirst()
                        .orElse(Map.of());
                begun.remove(row);
                String kind = content.cameForAService(name) ? "PROFESSIONAL" : "FAMILY";
                rows.add(row(rows.size(), name, row.getOrDefault("kind", kind), row, ends));
            }
        }
        begun.forEach(b -> rows.add(row(rows.size(), null, b.getOrDefault("kind", "FAMILY"), b, ends)));
        if (begun.isEmpty()) {
            rows.add(row(rows.size(), null, "FAMILY", Map.of(), ends));
        }
        return rows;
    }

    /** Rows that were begun and could not be kept yet, each by the names of its inputs. */
    private static List<Map<String, String>> begun(StageDraft draft) {
        Map<String, Map<String, String>> rows = new TreeMap<>();
        draft.unread().forEach((name, typed) -> {
            String[] parts = name.split("\\.");
            if (parts.length == 3 && "other".equals(parts[0])) {
                rows.computeIfAbsent(parts[1], r -> new LinkedHashMap<>()).put(parts[2], typed);
            }
        });
        return new ArrayList<>(rows.values());
    }

    /** @param came the name of somebody who came; null where the name was typed */
    private static NewScore row(int place, String came, String kind, Map<String, String> typed, List<Ends> ends) {
        return new NewScore(
                place,
                came == null ? typed.get("scorer") : came,
                came != null,
                kind,
                typed.get("child"),
                typed.get("statement"),
                typed.get("answer"),
                typed.get("reason"),
                typed.get("higher"),
                ends);
    }

    private static List<Ends> ends(StageRun run) {
        return Stream.of(Scaling.ScorerKind.FAMILY, Scaling.ScorerKind.CHILD, Scaling.ScorerKind.PROFESSIONAL)
                .map(kind -> new Ends(
                        kind.name(), inWords(Anchors.forScorer(kind, run.tier())), inWords(Anchors.forStatement(kind))))
                .toList();
    }

    private static String inWords(Anchors ends) {
        return "0: " + ends.worst() + ". 10: " + ends.best() + ".";
    }

    private static String about(Scaling s, LivingMap map) {
        return map.statements().stream()
                .filter(st -> st.id().equals(s.statementId()))
                .map(st -> ", " + st.text())
                .findFirst()
                .orElse("");
    }

    private static String code(Scaling s) {
        return switch (s.answer()) {
            case NUMBER -> String.valueOf(s.number());
            case DONT_KNOW -> "dont-know";
            case RATHER_NOT_SAY -> "rather-not-say";
        };
    }

    static String answer(Scaling s) {
        return switch (s.answer()) {
            case NUMBER -> String.valueOf(s.number());
            case DONT_KNOW -> "don't know";
            case RATHER_NOT_SAY -> "rather not say";
        };
    }
}
