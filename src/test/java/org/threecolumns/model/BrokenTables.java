package org.threecolumns.model;

import static org.threecolumns.model.BrokenModel.newFile;
import static org.threecolumns.model.BrokenModel.of;

import java.util.List;
import java.util.stream.Stream;

/** Tables that lose a limit or a requirement, or set one that the law does not allow; forms that cannot be used. */
final class BrokenTables {

    private BrokenTables() {}

    static Stream<BrokenModel> all() {
        return Stream.of(tables(), forms()).flatMap(List::stream);
    }

    private static List<BrokenModel> tables() {
        return List.of(
                of("limit-kept", "next-step-decision", "timescales.dmn", "\"next-step-decision\"", "\"chat\""),
                of("limit-kept", "caf", "timescales.dmn", "\"caf\"", "\"chat\""),
                of("limit-kept", "core-group-next", "timescales.dmn", "\"core-group-next\"", "\"chat\""),
                of(
                        "limit-kept",
                        "assessment-checkpoint-1",
                        "timescales.dmn",
                        "\"assessment-checkpoint-1\"",
                        "\"chat\""),
                limit(
                                "limit-kept",
                                "next_step_decision",
                                "<text></text>",
                                "<text>&lt; date and time(\"2026-01-01T00:00:00\")</text>")
                        .at("next-step-decision"),
                limit("limit-lawful", "next_step_decision", "<text>1</text>", "<text>2</text>"),
                limit("limit-lawful", "next_step_decision", "WORKING_DAYS", "WEEKS"),
                limit("limit-lawful", "section_47", "<text>10</text>", "<text>16</text>"),
                limit("limit-lawful", "review_conference", "<text>3</text>", "<text>4</text>"),
                limit("limit-lawful", "review_conference_next", "<text>6</text>", "<text>7</text>"),
                limit("limit-lawful", "caf", "\"caf\"", "\"caf\",\"initial-conference\""),
                limit("limit-readable", "caf", "<text>30</text>", "<text>0</text>"),
                limit("limit-readable", "caf", "<text></text>", "<text>whenever</text>"),
                of("limit-readable", "timescales", "timescales.dmn", "hitPolicy=\"FIRST\"", "hitPolicy=\"UNIQUE\""),
                of("limit-readable", "timescales", "timescales.dmn", "typeRef=\"date\"", "typeRef=\"boolean\""),
                of(
                        "requirements-kept",
                        "completeness",
                        "completeness.dmn",
                        "hitPolicy=\"COLLECT\"",
                        "hitPolicy=\"FIRST\""),
                of("requirements-kept", "rule_caf_family_score", "completeness.dmn", "\"family-score\"", "\"a-song\""),
                of(
                        "requirements-kept",
                        "completeness",
                        "completeness.dmn",
                        "typeRef=\"string\"",
                        "typeRef=\"integer\""),
                of(
                        "requirement-asked",
                        "userTask_decideNextStep",
                        "next-step-decision.form",
                        "\"key\": \"leadProfessional\"",
                        "\"key\": \"lead\""),
                of(
                        "requirement-asked",
                        "userTask_screenContact",
                        "completeness.dmn",
                        "\"history-check\"",
                        "\"own-scores\""),
                of(
                        "requirement-asked",
                        "userTask_holdStrategyDiscussion",
                        "strategy-discussion.form",
                        "\"path\": \"tookPart\"",
                        "\"path\": \"others\""),
                of("advice-readable", "rule_act_first", "next-step-advice.dmn", "&lt;= 2", "low"),
                of("advice-readable", "next-step-advice", "next-step-advice.dmn", "name=\"advice\"", "name=\"song\""));
    }

    private static List<BrokenModel> forms() {
        return List.of(
                of("form-usable", "form", "caf.form", "\"components\"", "\"parts\""),
                newFile("form-usable", "form", "song.form", "no JSON"),
                of("form-named", "id", "tell-referrer.form", "\"id\": \"tell-referrer\"", "\"id\": \"contact\""));
    }

    static BrokenModel limit(String rule, String row, String from, String to) {
        String all = OwnModels.text("timescales.dmn");
        int start = all.indexOf("<rule id=\"rule_" + row + "\">");
        int end = all.indexOf("</rule>", start);
        String changed = all.substring(start, end).replace(from, to);
        return of(rule, "rule_" + row, "timescales.dmn", all.substring(start, end), changed);
    }
}
