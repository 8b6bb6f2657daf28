package org.threecolumns.familyfile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.CaseGrant;
import org.threecolumns.access.CaseGrantRepository;
import org.threecolumns.access.Role;
import org.threecolumns.family.PlainDates;
import org.threecolumns.journey.StageNames;
import org.threecolumns.journey.StageRun;

/**
 * The workers who are with a family now, and since when: its lead professional, who has taken an open stage, and who signed the
 * stages behind it.
 */
@Component
class Involved {

    private final CaseGrantRepository grants;
    private final Accounts accounts;
    private final StageNames names;
    private final JdbcClient jdbc;
    private final Clock clock;

    Involved(CaseGrantRepository grants, Accounts accounts, StageNames names, JdbcClient jdbc, Clock clock) {
        this.grants = grants;
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.names = names;
        this.clock = clock;
    }

    /** Somebody's latest signature on the way to where the family stands. */
    private record Signed(String username, String stage, Instant at) {}

    /**
     * @param seen the open runs that the reader may see; whoever is only in others is not named
     * @param statutory whether the reader may see strategy and section 47 material
     */
    List<String> of(long familyId, List<StageRun> seen, boolean statutory) {
        Map<String, String> since = new LinkedHashMap<>();
        grants.ofFamily(familyId).stream()
                .filter(g -> g.relation() == CaseGrant.Relation.LEAD)
                .forEach(g -> add(since, g.username(), "lead professional of this family", g.grantedAt()));
        seen.stream()
                .filter(r -> r.assignee() != null)
                .forEach(r -> add(since, r.assignee(), names.stage(r.stage()), r.openedAt()));
        signed(seen, statutory)
                .forEach(s ->
                        since.putIfAbsent(s.username(), "signed " + names.stage(s.stage()) + " on " + day(s.at())));
        return since.entrySet().stream()
                .map(who -> named(who.getKey()) + ": " + who.getValue())
                .toList();
    }

    /** The latest first. */
    private List<Signed> signed(List<StageRun> seen, boolean statutory) {
        if (seen.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select signed_by, stage, max(signed_at) as signed_at from stage_record
                        where journey_id in (:journeys) and kind = 'STAGE'
                        and (:statutory = true or (tier = 'EARLY_HELP' and audience <> 'STATUTORY'))
                        group by signed_by, stage order by 3 desc, 1, 2 limit 20
                        """)
                .param(
                        "journeys",
                        seen.stream().map(StageRun::journeyId).distinct().toList())
                .param("statutory", statutory)
                .query((row, n) -> new Signed(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }

    private String day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone()).format(PlainDates.LONG);
    }

    private void add(Map<String, String> since, String username, String what, Instant at) {
        String words = what + " since " + day(at);
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
