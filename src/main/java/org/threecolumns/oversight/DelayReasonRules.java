package org.threecolumns.oversight;

import java.util.ArrayList;
import java.util.List;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;

/** What a reason of delay has to be before it can stand in the list: short, in words that no other has, and on one side. */
final class DelayReasonRules {

    private static final int LONGEST = 200;
    private static final int MOST = 30;

    private DelayReasonRules() {}

    /** @param side null where none was chosen @param reasons the list as it is */
    static List<FieldError> problems(String words, DelayReason.Side side, List<DelayReason> reasons) {
        List<FieldError> problems = new ArrayList<>(problems("words", null, words, reasons));
        if (side == null) {
            problems.add(new FieldError("side", "blank", "Choose whose side kept it waiting"));
        }
        if (problems.isEmpty() && reasons.stream().filter(DelayReason::active).count() >= MOST) {
            problems.add(new FieldError("words", "list-full", "Keep the list short: first retire a reason"));
        }
        return problems;
    }

    /** @param field where to look again @param code of the reason that gets these words, null for a new one */
    static List<FieldError> problems(String field, String code, String words, List<DelayReason> reasons) {
        if (Words.isBlank(words) || words.length() > LONGEST) {
            return List.of(new FieldError(
                    field, "blank", "Write why something can be late, in " + LONGEST + " characters or fewer"));
        }
        boolean known = reasons.stream()
                .anyMatch(
                        reason -> !reason.code().equals(code) && reason.words().equalsIgnoreCase(Words.clean(words)));
        return known
                ? List.of(new FieldError(field, "known", "Choose other words: the list has a reason that says this"))
                : List.of();
    }
}
