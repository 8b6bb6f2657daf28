package org.threecolumns.familyfile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.CaseGrant;
import org.threecolumns.access.CaseGrantRepository;
import org.threecolumns.access.Role;
import org.threecolumns.family.PlainDates;
import org.threecolumns.journey.StageNames;
import org.threecolumns.journey.StageRun;

/** The workers who are with a family now, and since when: its lead professional, and who has taken an open stage. */
@Component
class Involved {

    private final CaseGrantRepository grants;
    private final Accounts accounts;
    private final StageNames names;
    private final Clock clock;

    Involved(CaseGrantRepository grants, Accounts accounts, StageNames names, Clock clock) {
        this.grants = grants;
        this.accounts = accounts;
        this.names = names;
        this.clock = clock;
    }

    /** @param seen the open runs that the reader may see; whoever is only in others is not named */
    List<String> of(long familyId, List<StageRun> seen) {
        Map<String, String> since = new LinkedHashMap<>();
        grants.ofFamily(familyId).stream()
                .filter(g -> g.relation() == CaseGrant.Relation.LEAD)
                .forEach(g -> add(since, g.username(), "lead professional of this family", g.grantedAt()));
        seen.stream()
                .filter(r -> r.assignee() != null)
                .forEach(r -> add(since, r.assignee(), names.stage(r.stage()), r.openedAt()));
        return since.entrySet().stream()
                .map(who -> named(who.getKey()) + ": " + who.getValue())
                .toList();
    }

    private void add(Map<String, String> since, String username, String what, Instant at) {
        String words =
                what + " since " + LocalDate.ofInstant(at, clock.getZone()).format(PlainDates.LONG);
        since.merge(username, words, (before, more) -> before + "; " + more);
    }

    private String named(String username) {
        return accounts.find(username)
                .map(user -> user.displayName() + " (" + roles(user.roles()) + ")")
                .orElse(username);
    }

    private static String roles(Iterable<String> groups) {
        return StreamSupport.stream(groups.spliterator(), false)
                .flatMap(g -> Role.ofGroup(g).stream())
                .map(Role::label)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
