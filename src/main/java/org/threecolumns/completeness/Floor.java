package org.threecolumns.completeness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.threecolumns.family.Child;
import org.threecolumns.form.Words;
import org.threecolumns.mapping.MapColumn;
import org.threecolumns.mapping.MapItem;
import org.threecolumns.mapping.Scaling;

/**
 * The floor under every stage, which no model and no table can remove: three columns, the impact on each child, the signer's
 * own number for each child with a reason, the talk about the map, and a next step with an owner and a date.
 */
public final class Floor {

    private final List<Gap> gaps = new ArrayList<>();
    private final StageContent content;

    private Floor(StageContent content) {
        this.content = content;
    }

    public static List<Gap> gaps(StageContent content) {
        Floor floor = new Floor(content);
        if (content.children().isEmpty()) {
            floor.gaps.add(Gap.of("children", "no-children", "Name at least one child"));
        }
        for (MapColumn column : MapColumn.values()) {
            floor.column(column);
        }
        floor.nextStep();
        content.children().forEach(floor::impact);
        content.children().forEach(floor::score);
        floor.talk();
        return List.copyOf(floor.gaps);
    }

    private void column(MapColumn column) {
        boolean written = content.map().active(column).stream().anyMatch(i -> !Words.isBlank(i.text()));
        if (!written && Words.isBlank(content.noneNow().get(column))) {
            gaps.add(Gap.of(
                    "column." + column,
                    "empty-column",
                    "“" + column.question() + "” is empty: write something, or say why there is nothing now"));
        }
    }

    private void nextStep() {
        List<MapItem> steps = content.map().active(MapColumn.NEXT_STEPS);
        boolean owned = steps.stream()
                .anyMatch(s -> !Words.isBlank(s.ownerName())
                        && s.dueOn() != null
                        && !s.dueOn().isBefore(content.today()));
        if (!owned) {
            gaps.add(Gap.of(
                    "nextStep",
                    "no-next-step",
                    "Write at least one next step with who will do it and a date that is not past"));
        }
    }

    private void impact(Child child) {
        boolean said = content.map()
                .impactOn(child.id())
                .filter(i -> !Words.isBlank(i.text()))
                .isPresent();
        if (!said) {
            gaps.add(Gap.ofChild(
                    "impact", "no-impact", "Say in a sentence what this is like for " + child.givenName(), child.id()));
        }
    }

    private void score(Child child) {
        Scaling own = content.scoresOfThisRun().stream()
                .filter(s -> s.scorerKind() == Scaling.ScorerKind.SIGNER
                        && s.childId().equals(child.id())
                        && s.statementId() == null
                        && Objects.equals(s.scorer(), content.signer()))
                .findFirst()
                .orElse(null);
        if (own == null || own.number() == null || own.number() < 0 || own.number() > 10) {
            gaps.add(Gap.ofChild(
                    "score", "no-score", "Give your own number from 0 to 10 for " + child.givenName(), child.id()));
        } else if (Words.isBlank(own.reason())) {
            gaps.add(Gap.ofChild(
                    "scoreReason",
                    "no-score-reason",
                    "Say what makes it " + own.number() + " for " + child.givenName(),
                    child.id()));
        }
    }

    private void talk() {
        Talk talk = content.talk();
        if (talk == null || Words.isBlank(talk.withWhom())) {
            gaps.add(Gap.of("talkedWith", "no-talk", "Say with whom you went through this map"));
        }
        LocalDate on = talk == null ? null : talk.on();
        if (on == null) {
            gaps.add(Gap.of("talkedOn", "no-talk-date", "Say on which day you went through this map"));
        } else if (on.isAfter(content.today())) {
            gaps.add(Gap.of("talkedOn", "future-talk", "The day you went through this map cannot be in the future"));
        }
    }
}
