package org.threecolumns.familyfile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.threecolumns.casework.DepartureReason;
import org.threecolumns.casework.Plan;

/** The words for what social care counts in codes. */
@Component
class CaseWords {

    private final MessageSource messages;

    CaseWords(MessageSource messages) {
        this.messages = messages;
    }

    String plan(Plan.Kind kind) {
        return of("plan." + kind);
    }

    String category(Plan.Category category) {
        return of("category." + category);
    }

    /** @param code as it was recorded, which may be older than the reasons of today */
    String leaving(String code) {
        return messages.getMessage("leaving." + code, null, code, Locale.UK);
    }

    /** The reasons to choose from, by the code that is sent. */
    Map<String, String> leavingReasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        Arrays.stream(DepartureReason.values()).forEach(r -> reasons.put(r.code(), leaving(r.code())));
        return reasons;
    }

    private String of(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
