package org.threecolumns.worklist;

import java.util.List;
import java.util.Map;
import org.threecolumns.family.Sought;

/** Reads from an address what a list is narrowed by; what cannot be read was not chosen. */
public final class TaskChoices {

    /** The names of the choices, as they stand in an address. */
    public static final List<String> NAMES = List.of("q", "stage", "team", "child", "urgency", "order");

    private TaskChoices() {}

    public static TaskQuestion read(TaskList list, Map<String, String> chosen) {
        return new TaskQuestion(
                list,
                word(chosen.get("stage")),
                word(chosen.get("team")),
                number(chosen.get("child")),
                urgent(chosen.getOrDefault("urgency", "")),
                Sought.of(chosen.get("q")),
                "score".equals(chosen.get("order")) ? TaskQuestion.Order.SCORE : TaskQuestion.Order.DUE);
    }

    private static String word(String text) {
        return text != null && text.matches("[a-z0-9-]{1,60}") ? text : null;
    }

    private static Long number(String text) {
        return text != null && text.matches("[0-9]{1,18}") ? Long.valueOf(text) : null;
    }

    private static Boolean urgent(String text) {
        return switch (text) {
            case "urgent" -> Boolean.TRUE;
            case "ordinary" -> Boolean.FALSE;
            default -> null;
        };
    }
}
