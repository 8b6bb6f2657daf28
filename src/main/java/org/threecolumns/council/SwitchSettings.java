package org.threecolumns.council;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.form.FieldError;
import org.threecolumns.setting.SettingBook;
import org.threecolumns.setting.SettingBook.Entry;
import org.threecolumns.setting.SettingBook.What;
import org.threecolumns.setting.SettingPart;
import org.threecolumns.setting.Switches;

/** The switch that says where early help goes when it steps up. It counts for decisions signed from then on. */
@Service
class SwitchSettings {

    static final Map<String, String> WAYS = Ordered.map(
            Switches.THROUGH, "Through the front door",
            Switches.STRAIGHT, "Straight to social care");

    private final Switches switches;
    private final SettingBook book;

    SwitchSettings(Switches switches, SettingBook book) {
        this.switches = switches;
        this.book = book;
    }

    String now() {
        return switches.stepUpTo();
    }

    List<FieldError> problems(String to) {
        if (!WAYS.containsKey(to)) {
            return List.of(new FieldError("to", "blank", "Choose one of the two ways"));
        }
        return to.equals(now())
                ? List.of(
                        new FieldError("to", "unchanged", "This is the way already: choose the other one to change it"))
                : List.of();
    }

    /** @param seen the version that the change is based on */
    @Transactional
    public List<FieldError> save(int seen, String to, String why, String by) {
        List<FieldError> problems = Asked.all(problems(to), Asked.why(why));
        if (!problems.isEmpty()) {
            return problems;
        }
        if (!book.turn(SettingPart.STEP_UP, seen, by)) {
            return List.of(Asked.changedMeanwhile("to"));
        }
        book.write(SettingPart.STEP_UP, new Entry(Switches.STEP_UP_TO, What.CHANGED, now(), to), Asked.tidy(why), by);
        return List.of();
    }
}
