package org.threecolumns.studio;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Accounts;
import org.threecolumns.model.Finding;
import org.threecolumns.model.ModelRules;

/** Packages as their pages show them. */
@Component
class PackageViews {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);

    private final Accounts accounts;
    private final Clock clock;

    PackageViews(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @param written who wrote it and when; @param decided who put it into force or gave it back, and when */
    record View(
            long id,
            ModelPackage.State state,
            String notes,
            Long backTo,
            String written,
            String decided,
            String reason,
            String sha256,
            int version) {}

    /** @param harm why the rule is there */
    record FindingView(String where, String words, String harm) {

        static FindingView of(Finding finding) {
            return new FindingView(
                    finding.model() + ", " + finding.element(), finding.words(), ModelRules.harmOf(finding.rule()));
        }
    }

    List<View> of(List<ModelPackage> packages) {
        Set<String> people = new LinkedHashSet<>();
        packages.forEach(p -> {
            people.add(p.writtenBy());
            if (p.decidedBy() != null) {
                people.add(p.decidedBy());
            }
        });
        Map<String, String> names = accounts.names(people);
        return packages.stream().map(p -> view(p, names)).toList();
    }

    private View view(ModelPackage one, Map<String, String> names) {
        return new View(
                one.id(),
                one.state(),
                one.notes(),
                one.backTo(),
                by(names, one.writtenBy(), one.writtenAt()),
                one.decidedBy() == null ? null : by(names, one.decidedBy(), one.decidedAt()),
                one.reason(),
                one.sha256(),
                one.version());
    }

    private String by(Map<String, String> names, String username, Instant at) {
        return names.getOrDefault(username, username) + ", " + when(at);
    }

    String when(Instant at) {
        return WHEN.format(at.atZone(clock.getZone()));
    }
}
