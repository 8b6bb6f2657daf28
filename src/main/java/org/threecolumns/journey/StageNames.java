package org.threecolumns.journey;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The names of stages, routes and ends as people say them; a stage that a designer adds is named after its key. */
@Component
public class StageNames {

    private final MessageSource messages;

    StageNames(MessageSource messages) {
        this.messages = messages;
    }

    public String stage(String stage) {
        return of("stage.", stage);
    }

    /** What a decision leads to, for example "CAF (Early Help Assessment)". */
    public String route(String route) {
        return route == null ? "" : of("route.", route);
    }

    public String status(StageRun.Status status) {
        return of("run.", status.name());
    }

    private String of(String prefix, String key) {
        String plain = key.replace('-', ' ');
        String usual = plain.substring(0, 1).toUpperCase(Locale.UK) + plain.substring(1);
        return messages.getMessage(prefix + key, null, usual, Locale.UK);
    }
}
