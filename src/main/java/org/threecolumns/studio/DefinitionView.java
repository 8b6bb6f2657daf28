package org.threecolumns.studio;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A version as a list shows it. @param open cases that run on it; null where none could */
public record DefinitionView(
        String key,
        String name,
        int version,
        String versionTag,
        String deployed,
        String by,
        Integer open,
        String address,
        String file) {

    private static final String AT_START = "SpringAutoDeployment";
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);

    static DefinitionView of(Definition definition, Integer open, ZoneId zone) {
        return new DefinitionView(
                definition.key(),
                definition.name(),
                definition.version(),
                definition.versionTag() == null ? "" : definition.versionTag(),
                definition.deployedAt() == null
                        ? ""
                        : WHEN.format(definition.deployedAt().atZone(zone)),
                by(definition),
                open,
                definition.address(),
                definition.file());
    }

    /** The name of the deployment and where it came from; the engine has a word of its own for what comes with the application. */
    private static String by(Definition definition) {
        if (AT_START.equals(definition.deployment())) {
            return "the application, at its start";
        }
        String source = definition.source() == null ? "" : " (" + definition.source() + ")";
        return (definition.deployment() == null ? "a deployment without a name" : definition.deployment()) + source;
    }
}
