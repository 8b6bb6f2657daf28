package org.threecolumns.journey;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.threecolumns.family.ChildIds;

/** The answers of a signed form by field; an answer given per child is a map from keys such as {@code child-12}. */
record SignedAnswers(Map<String, Object> byField) {

    private static final String CHILD = "child-";

    /** The same answers without those about other children. */
    SignedAnswers about(ChildIds children) {
        Map<String, Object> about = new LinkedHashMap<>();
        byField.forEach((field, answer) -> about.put(field, aboutOnly(answer, children)));
        return new SignedAnswers(about);
    }

    private static Object aboutOnly(Object answer, ChildIds children) {
        if (!(answer instanceof Map<?, ?> byChild)) {
            return answer;
        }
        Map<Object, Object> kept = new LinkedHashMap<>(byChild);
        kept.keySet().removeIf(key -> isOfAnother(String.valueOf(key), children));
        return kept;
    }

    private static boolean isOfAnother(String key, ChildIds children) {
        return key.startsWith(CHILD) && !children.contains(Long.valueOf(key.substring(CHILD.length())));
    }

    Object get(String field) {
        return byField.get(field);
    }

    /** @return the answer in words, or null where there is none */
    String text(String field) {
        Object answer = byField.get(field);
        return answer == null || answer instanceof Map<?, ?> ? null : String.valueOf(answer);
    }

    String text(String field, Long childId) {
        Object answer = byField.get(field) instanceof Map<?, ?> byChild ? byChild.get(CHILD + childId) : null;
        return answer == null ? null : String.valueOf(answer);
    }

    LocalDate date(String field) {
        return dateOf(text(field));
    }

    LocalDate date(String field, Long childId) {
        return dateOf(text(field, childId));
    }

    /** Whether a question with yes and no was answered yes. */
    boolean isYes(String field) {
        return Authorisations.YES.equals(text(field));
    }

    Map<Long, String> byChild(String field) {
        Map<Long, String> answers = new LinkedHashMap<>();
        if (byField.get(field) instanceof Map<?, ?> byChild) {
            byChild.forEach((child, answer) ->
                    answers.put(Long.valueOf(String.valueOf(child).replace(CHILD, "")), String.valueOf(answer)));
        }
        return answers;
    }

    private static LocalDate dateOf(String written) {
        return written == null ? null : LocalDate.parse(written);
    }
}
