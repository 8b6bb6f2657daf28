package org.threecolumns.studio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.threecolumns.access.Role;
import org.threecolumns.model.NewStage;
import org.threecolumns.model.StagePlace;

/** What the lists of the forms beside a process offer, from the value to its words. */
public record StageChoices(Map<String, String> places, Map<String, String> roles, Map<String, String> forms) {

    static StageChoices of(List<StagePlace> places, List<String> forms) {
        Map<String, String> where = begin();
        places.forEach(place -> where.put(place.flow(), place.words()));
        Map<String, String> who = begin();
        NewStage.roles().forEach(role -> who.put(role.group(), role.label()));
        Map<String, String> what = begin();
        forms.forEach(form -> what.put(StageStep.COPY + form, "A copy of " + form));
        forms.forEach(form -> what.put(form, form + " itself"));
        return new StageChoices(where, who, what);
    }

    private static Map<String, String> begin() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", "Choose");
        return choices;
    }

    /** Roles, with what an element says now, which may be several. */
    public Map<String, String> rolesWith(String now) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(now, Role.ofGroup(now).map(Role::label).orElse(now.isEmpty() ? "Nobody" : now));
        NewStage.roles().forEach(role -> all.putIfAbsent(role.group(), role.label()));
        return all;
    }

    /** Forms as they are, with what an element says now. */
    public Map<String, String> formsWith(String now) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(now, now.isEmpty() ? "Nothing" : now);
        forms.keySet().stream()
                .filter(form -> form.endsWith(".form") && !form.startsWith(StageStep.COPY))
                .forEach(form -> all.putIfAbsent(form, form));
        return all;
    }
}
