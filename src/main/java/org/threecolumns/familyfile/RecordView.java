package org.threecolumns.familyfile;

import java.util.List;
import org.threecolumns.form.AnswerLine;

/**
 * A signed record ready to be written.
 *
 * @param plain what a record holds that is no stage, as label and words
 * @param ended the stages that this record took the place of
 */
record RecordView(
        long id,
        int number,
        String title,
        String signed,
        String route,
        String talk,
        List<FamilyView.Column> columns,
        List<String> noneNow,
        List<FamilyView.Pair> statements,
        List<ChildLine> children,
        List<ScoreLine> scores,
        List<AnswerLine> answers,
        List<String> reasons,
        String lateReason,
        List<AnswerLine> plain,
        List<String> ended) {

    record ChildLine(String name, String age, String impact) {}

    record ScoreLine(String who, String about, String answer, String reason, String ends) {}
}
