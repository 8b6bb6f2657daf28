package org.threecolumns.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The expressions that a model may hold, each in its own place. Even a name or a note is evaluated by the engine. */
final class KnownExpressions {

    static final String DUE = "${clocks.due(execution)}";
    static final String REMINDER = "${clocks.reminder(execution)}";
    static final String REMINDING = "${recordReminderDelegate}";
    static final String CHECKING = "${recordCheckpointDelegate}";
    static final String CLOSING = "${closeEpisodeDelegate}";

    private static final String VALUE = "'[A-Za-z0-9-]{1,40}'";

    /** In letters; a pattern runs out of room on a condition that somebody made endless. */
    private static final int LONGEST = 2000;

    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final Pattern CHECKPOINT =
            Pattern.compile("\\$\\{clocks\\.checkpoint\\(execution, '([a-z0-9-]{1,40})'\\)}");

    /** One variable against one value, or against several of which any fits. */
    private static final Pattern COMPARISON =
            Pattern.compile("\\$\\{\\s*(\\w+) (?:==|!=) " + VALUE + "(?: \\|\\| \\1 == " + VALUE + ")*\\s*}");

    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "bpmn:userTask@camunda:dueDate",
            Set.of(DUE),
            "bpmn:serviceTask@camunda:delegateExpression",
            Set.of(StageTask.SIGNING, StageTask.RECORDING, StageTask.AUTHORISING, REMINDING, CHECKING, CLOSING),
            "camunda:in@businessKey",
            Set.of("#{execution.processBusinessKey}"));

    private KnownExpressions() {}

    /** The variable that a condition compares, if it is one that may be used. */
    static Optional<String> comparedVariable(String condition) {
        Matcher matcher = COMPARISON.matcher(condition.strip());
        return condition.length() <= LONGEST && matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The checkpoint that a time comes from, if it comes from one. */
    static Optional<String> checkpoint(String time) {
        Matcher matcher = CHECKPOINT.matcher(time.strip());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The values that a condition asks its variable to have; empty when it asks for anything else. */
    static Set<String> wantedValues(String condition) {
        return condition.contains("!=") ? Set.of() : Set.copyOf(values(condition));
    }

    /** Every value that a condition names. */
    static List<String> values(String condition) {
        return QUOTED.matcher(condition).results().map(found -> found.group(1)).toList();
    }

    /** Whether a condition that may be used lets an answer through. */
    static boolean holds(String condition, String answer) {
        List<String> values = values(condition);
        return condition.contains("!=")
                ? !values.get(0).equals(answer)
                        || values.subList(1, values.size()).contains(answer)
                : values.contains(answer);
    }

    /** The expressions of an element, its own text included, that are not let in. */
    static Stream<String> unknown(Element element) {
        String name = Names.of(element);
        Stream<String> inAttributes = PlainXml.attributes(element)
                .filter(a -> isExpression(a.getValue()) || ATTRIBUTES.containsKey(name + "@" + Names.of(a)))
                .filter(a -> !ATTRIBUTES
                        .getOrDefault(name + "@" + Names.of(a), Set.of())
                        .contains(a.getValue()))
                .map(a -> words(a.getValue()));
        String text = PlainXml.text(element);
        return Stream.concat(inAttributes, isTextKnown(name, text) ? Stream.empty() : Stream.of(words(text)));
    }

    private static boolean isTextKnown(String element, String text) {
        return switch (element) {
            case "bpmn:timeDate" -> REMINDER.equals(text) || checkpoint(text).isPresent();
            case "bpmn:conditionExpression" -> comparedVariable(text).isPresent();
            default -> !isExpression(text);
        };
    }

    private static boolean isExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    private static String words(String expression) {
        String shown = expression.length() > 80 ? expression.substring(0, 80) + "…" : expression;
        return "“" + shown + "” is not let in here: conditions compare one variable with a value, and times come from"
                + " the clocks";
    }
}
