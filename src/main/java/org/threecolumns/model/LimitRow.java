package org.threecolumns.model;

import org.threecolumns.form.Words;

/** The time limit of a new stage, as a row of the table of limits. */
public final class LimitRow {

    private static final String ROW =
            "<x xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"><rule id=\"%s\">%s</rule></x>";

    private LimitRow() {}

    /** The limit of a new stage, as the last row. */
    public static Edit add(ModelFile timescales, NewStage stage) {
        EditedXml xml = EditedXml.of(timescales);
        String clock = stage.key();
        String[] cells = {
            "\"" + clock + "\"",
            "",
            stage.days().strip(),
            "\"WORKING_DAYS\"",
            "false",
            "\"" + Words.clean(stage.name()).replace("\"", "”") + " (local)\""
        };
        StringBuilder entries = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            String kind = i < 2 ? "inputEntry" : "outputEntry";
            entries.append("<%1$s id=\"%1$s_%2$s_%3$d\"><text>%4$s</text></%1$s>"
                    .formatted(kind, Wording.camel(clock), i, EditedXml.safe(cells[i])));
        }
        String id = Wording.free("rule_" + Wording.camel(clock), xml::has);
        xml.all("dmn:decisionTable")
                .findFirst()
                .ifPresent(table -> xml.insert(table, ROW.formatted(id, entries), null));
        return Edit.done(timescales, xml.bytes());
    }
}
