package org.threecolumns.studio;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.threecolumns.completeness.Requirement;

/** The table of requirements beyond the floor. Councils change its rows; what reads them must still find them. */
final class TableRules {

    private static final String COMPLETENESS = "completeness";
    private static final Map<String, String> COLUMNS = Map.of("stage", "string", "requirement", "string");

    private TableRules() {}

    static List<ModelRule> all() {
        return List.of(new ModelRule(
                "requirements-kept",
                "What each stage asks beyond the floor is looked up in one table; without it no stage could be signed",
                TableRules::requirements));
    }

    private static Stream<Finding> requirements(ModelSet set, String rule) {
        DmnTable table = set.table(COMPLETENESS).orElse(null);
        if (table == null
                || !table.isTable()
                || !table.columns().equals(COLUMNS)
                || table.hitPolicy() != HitPolicy.COLLECT
                || table.isAggregated()) {
            return Stream.of(new Finding(
                    rule,
                    COMPLETENESS,
                    COMPLETENESS,
                    "The table “completeness” must stay, with its two columns, collecting"));
        }
        return table.rows().stream().flatMap(row -> fault(row, rule).stream());
    }

    private static List<Finding> fault(DmnTable.Row row, String rule) {
        String asked = row.plain("requirement");
        boolean known = Requirement.of(asked).isPresent()
                && row.cell("requirement").startsWith("\"")
                && (row.cell("stage").isEmpty() || row.isNamed("stage"));
        return known
                ? List.of()
                : List.of(new Finding(
                        rule,
                        COMPLETENESS,
                        Objects.toString(row.id(), COMPLETENESS),
                        "Nobody knows how to check “" + asked + "” at " + row.cell("stage")
                                + ", so no stage could be signed"));
    }
}
