package org.threecolumns.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;

/**
 * An element as somebody asks for it, behind another one.
 *
 * @param way the way on which it is put; blank for one of its own
 */
public record NewElement(String kind, String name, String way) {

    private static final int LONGEST = 200;

    /** What can be added by itself, in the words of a page. What only works together comes as a stage. */
    public static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            kinds.put(kind.key, kind.words);
        }
        return kinds;
    }

    enum Kind {
        STAGE("stage", "The task of a stage, alone", "userTask", task(ExtensionValues.STAGE)),
        FOLLOW_UP("followUp", "A short task, alone", "userTask", task(ExtensionValues.FOLLOW_UP)),
        SIGNING("signing", "The signature of a stage", "serviceTask", service(StageTask.SIGNING)),
        RECORDING("recording", "The record of a short task", "serviceTask", service(StageTask.RECORDING)),
        QUESTION(
                "question",
                "A question, whose answer decides the way",
                "gateway",
                "<bpmn:exclusiveGateway id=\"%1$s\" name=\"%2$s\" />"),
        MEETING("meeting", "A place where ways meet again", "gateway", "<bpmn:exclusiveGateway id=\"%1$s\" />"),
        BESIDE(
                "beside",
                "Ways that begin beside each other, or wait for each other",
                "gateway",
                "<bpmn:parallelGateway id=\"%1$s\" />"),
        END("end", "An end", "endEvent", "<bpmn:endEvent id=\"%1$s\" name=\"%2$s\" />");

        private final String key;
        private final String words;
        private final String prefix;
        private final String markup;

        Kind(String key, String words, String prefix, String markup) {
            this.key = key;
            this.words = words;
            this.prefix = prefix;
            this.markup = markup;
        }

        private static String task(String property) {
            return "<bpmn:userTask id=\"%1$s\" name=\"%2$s\" camunda:dueDate=\"" + KnownExpressions.DUE
                    + "\"><bpmn:extensionElements><camunda:properties><camunda:property name=\"" + property
                    + "\" value=\"%3$s\" /></camunda:properties></bpmn:extensionElements></bpmn:userTask>";
        }

        private static String service(String delegate) {
            return "<bpmn:serviceTask id=\"%1$s\" name=\"%2$s\" camunda:delegateExpression=\"" + delegate + "\" />";
        }

        boolean isNamed() {
            return markup.contains("%2$s");
        }

        boolean isEvent() {
            return this == END;
        }

        boolean isTask() {
            return prefix.endsWith("Task");
        }
    }

    Optional<Kind> known() {
        return List.of(Kind.values()).stream()
                .filter(one -> one.key.equals(kind))
                .findFirst();
    }

    String id() {
        String words = known().filter(Kind::isNamed).isPresent() ? Wording.camel(name) : kind;
        return known().orElseThrow().prefix + "_" + words;
    }

    String markup(String id) {
        return known().orElseThrow().markup.formatted(id, EditedXml.safe(Words.clean(name)), Wording.key(name));
    }

    List<FieldError> problems() {
        List<FieldError> problems = new ArrayList<>();
        if (known().isEmpty()) {
            problems.add(new FieldError("kind", "none", "Choose what comes there"));
        }
        boolean unnamed =
                known().filter(Kind::isNamed).isPresent() && Wording.key(name).isEmpty();
        if (unnamed || Words.clean(name).length() > LONGEST) {
            problems.add(new FieldError("called", "name", "Name it, in at most " + LONGEST + " characters"));
        }
        if (!way.isEmpty() && known().filter(Kind::isEvent).isPresent()) {
            problems.add(new FieldError("way", "end", "Choose a way of its own; nothing comes behind an end"));
        }
        return problems;
    }
}
