package org.threecolumns.mapping;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Tier;
import org.threecolumns.setting.Labels;

/** The words around the map as pages show them: the council's own where it chose some, those of the product otherwise. */
@Component
public class MapWords {

    private final Labels labels;

    MapWords(Labels labels) {
        this.labels = labels;
    }

    /** As they were at a moment: what was signed keeps the words that it was signed under. */
    public MapWords asOf(Instant moment) {
        return new MapWords(labels) {
            @Override
            Optional<String> chosen(Tier tier, MapLabel label) {
                return MapWords.this.labels.of(tier, label.name(), moment);
            }
        };
    }

    Optional<String> chosen(Tier tier, MapLabel label) {
        return labels.of(tier, label.name());
    }

    public String column(Tier tier, MapColumn column) {
        return of(tier, MapLabel.valueOf(column.name()));
    }

    public String impact(Tier tier, String child) {
        return of(tier, MapLabel.IMPACT).replace("{child}", child);
    }

    public String score(Tier tier, String child) {
        return of(tier, MapLabel.SCORE).replace("{child}", child);
    }

    public String statement(Statement.Kind kind) {
        return of(tierOf(kind), MapLabel.STATEMENT);
    }

    /** More than one of them, such as "Worry statements". */
    public String statements(Statement.Kind kind) {
        String one = statement(kind);
        return one.matches(".*[^aeiou]y") ? one.substring(0, one.length() - 1) + "ies" : one + "s";
    }

    public String goal(Statement.Kind kind) {
        return of(tierOf(kind), MapLabel.GOAL);
    }

    public String of(Tier tier, MapLabel label) {
        return chosen(tier, label).orElseGet(() -> label.usual(tier));
    }

    private static Tier tierOf(Statement.Kind kind) {
        return kind == Statement.Kind.DANGER ? Tier.STATUTORY : Tier.EARLY_HELP;
    }
}
