package org.threecolumns.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.threecolumns.completeness.Gap;
import org.threecolumns.form.Words;

/** Says in plain words, with its field, why a body could not be read; never with names of our own classes. */
final class JsonFaults {

    private static final String WHOLE = "a whole number";

    private static final Map<Class<?>, String> EXPECTED = Map.of(
            LocalDate.class,
            "a date such as \"2026-03-31\"",
            Instant.class,
            "a moment such as \"2026-03-31T09:30:00Z\"",
            Long.class,
            WHOLE,
            long.class,
            WHOLE,
            Integer.class,
            WHOLE,
            int.class,
            WHOLE,
            Boolean.class,
            "true or false",
            String.class,
            "a text");

    private JsonFaults() {}

    static Gap gap(JsonProcessingException broken) {
        String field = broken instanceof JsonMappingException mapping ? field(mapping) : "";
        return Gap.of(field, "not-understood", inWords(broken));
    }

    static String inWords(JsonProcessingException broken) {
        if (broken instanceof UnrecognizedPropertyException unknown) {
            return "“" + Words.shortened(unknown.getPropertyName(), 80) + "” is not asked here.";
        }
        if (broken instanceof MismatchedInputException wrong && !field(wrong).isEmpty()) {
            return "“" + Words.shortened(field(wrong), 80) + "” must be " + expected(wrong.getTargetType()) + ".";
        }
        if (broken instanceof JsonMappingException) {
            return "The body does not hold what is asked here.";
        }
        return "The body is not whole, well-formed JSON in UTF-8.";
    }

    private static String field(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    static String expected(Class<?> type) {
        if (type == null) {
            return "something else";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        return EXPECTED.getOrDefault(type, Collection.class.isAssignableFrom(type) ? "a list" : "an object");
    }
}
