package org.threecolumns.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threecolumns.access.Role;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;

/**
 * A stage as somebody asks for it, to be placed whole: task, form, signature, reminder and limit.
 *
 * @param place the way on which it is put
 * @param kind {@code stage}, or {@code followUp} for a short task that is recorded with its form only
 * @param role the engine's group of those who do it
 * @param form file of its form
 * @param days limit in working days, as typed
 * @param reason why it is there; may be blank
 */
public record NewStage(String place, String name, String kind, String role, String form, String days, String reason) {

    static final int LONGEST_REASON = 1000;

    private static final Set<String> KINDS = Set.of(ExtensionValues.STAGE, ExtensionValues.FOLLOW_UP);

    /** Under which it is signed, listed and timed. */
    public String key() {
        return Wording.key(name);
    }

    public boolean isStage() {
        return ExtensionValues.STAGE.equals(kind);
    }

    /** The roles that may do a stage, as a page offers them. */
    public static List<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> StageRules.worksWithFamilies(role.group()))
                .toList();
    }

    /** What is wrong with it by itself; whether the rules accept it is seen when it stands in its model. */
    public List<FieldError> problems(Set<String> keysInUse) {
        List<FieldError> problems = new ArrayList<>();
        name(keysInUse).ifPresent(words -> problems.add(new FieldError("name", "name", words)));
        if (!KINDS.contains(kind)) {
            problems.add(new FieldError("kind", "none", "Choose what it is"));
        }
        if (!StageRules.worksWithFamilies(role)) {
            problems.add(new FieldError("role", "none", "Choose who does it"));
        }
        if (!days.strip().matches("[1-9]\\d{0,2}")) {
            problems.add(new FieldError("days", "number", "Enter the working days that it may take, from 1 to 999"));
        }
        if (reason.length() > LONGEST_REASON) {
            problems.add(
                    new FieldError("reason", "too-long", "Shorten the reason to " + LONGEST_REASON + " characters"));
        }
        return problems;
    }

    private Optional<String> name(Set<String> keysInUse) {
        String typed = Words.clean(name);
        if (!TaskName.isSentenceCase(typed) || !TaskName.isVerbAndObject(typed) || key().isEmpty()) {
            return Optional.of("Name it by a verb and what is done, as “Plan school support”");
        }
        return keysInUse.contains(key())
                ? Optional.of("Give it another name; there is a stage with the key “" + key() + "” already")
                : Optional.empty();
    }
}
