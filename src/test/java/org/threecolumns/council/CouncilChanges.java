package org.threecolumns.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Tier;
import org.threecolumns.form.FieldError;
import org.threecolumns.setting.CouncilDay;

/** Changes of settings as the pages make them, for tests on either database. */
@TestComponent
public class CouncilChanges {

    private final LabelSettings labels;
    private final QuestionSettings questions;
    private final ClosedDaySettings days;
    private final SwitchSettings switches;

    CouncilChanges(LabelSettings labels, QuestionSettings questions, ClosedDaySettings days, SwitchSettings switches) {
        this.labels = labels;
        this.questions = questions;
        this.days = days;
        this.switches = switches;
    }

    public List<FieldError> word(String words, int seen) {
        return labels.save(Tier.EARLY_HELP, seen, Map.of("WORRIES", words), "To try it", "hope.head");
    }

    public List<FieldError> ask(String words) {
        QuestionInput input = new QuestionInput(words, "WORRIES", "CHILD", "ELICIT", "1", "yes");
        return questions.save("REVIEW", 0, 0, input, "To try it", "hope.head");
    }

    /** The number of kinds of clock that a day would move, then the day added. */
    public int close(LocalDate day, CurrentUser head) {
        ClosedDayInput input = new ClosedDayInput(day.toString(), "COUNCIL", "Staff day");
        int moved = days.effectOfAdding(input.proposed(), head).fresh().size();
        days.add(0, input, "To try it", head.username());
        return moved;
    }

    public List<FieldError> open(CurrentUser head) {
        CouncilDay day = days.standing().get(0);
        days.effectOfTaking(day, head);
        return days.take(1, day, "To try it", head.username());
    }

    public List<FieldError> stepUp(String to) {
        return switches.save(0, to, "To try it", "hope.head");
    }
}
