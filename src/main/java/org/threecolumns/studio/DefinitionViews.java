package org.threecolumns.studio;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Accounts;

/** Makes rows of versions, with the people who published them. */
@Component
class DefinitionViews {

    private static final String AT_START = "SpringAutoDeployment";
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);

    private final Accounts accounts;
    private final Clock clock;

    DefinitionViews(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @param open how many cases run on each; null where none could */
    List<DefinitionView> of(List<Definition> definitions, Function<Definition, Integer> open) {
        Set<String> people = definitions.stream()
                .map(Definition::published)
                .filter(Objects::nonNull)
                .flatMap(published -> Stream.of(published.writtenBy(), published.approvedBy()))
                .collect(Collectors.toSet());
        Map<String, String> names = accounts.names(people);
        return definitions.stream()
                .map(one -> view(one, open.apply(one), names))
                .toList();
    }

    DefinitionView of(Definition definition, Integer open) {
        return of(List.of(definition), one -> open).get(0);
    }

    private DefinitionView view(Definition definition, Integer open, Map<String, String> names) {
        return new DefinitionView(
                definition.key(),
                definition.name(),
                definition.version(),
                definition.versionTag() == null ? "" : definition.versionTag(),
                definition.deployedAt() == null
                        ? ""
                        : WHEN.format(definition.deployedAt().atZone(clock.getZone())),
                by(definition, names),
                definition.published() == null ? null : definition.published().packageId(),
                open,
                definition.address(),
                definition.file());
    }

    /** People, the name of the deployment and where it came from; the engine has a word of its own for what comes with the application. */
    private static String by(Definition definition, Map<String, String> names) {
        if (definition.published() != null) {
            String writer = definition.published().writtenBy();
            String approver = definition.published().approvedBy();
            return names.getOrDefault(writer, writer) + ", approved by " + names.getOrDefault(approver, approver);
        }
        if (AT_START.equals(definition.deployment())) {
            return "the application, at its start";
        }
        String source = definition.source() == null ? "" : " (" + definition.source() + ")";
        return (definition.deployment() == null ? "a deployment without a name" : definition.deployment()) + source;
    }
}
