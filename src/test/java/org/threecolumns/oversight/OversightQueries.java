package org.threecolumns.oversight;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Teams;
import org.threecolumns.access.Visibility;

/** Everything that pages of oversight ask the database, by name: for one team and for all, from the beginning and further on. */
@TestComponent
public class OversightQueries {

    private final OpenWork work;
    private final ClockReading reading;
    private final CaseLists lists;
    private final FigureRebuild rebuild;
    private final Clock clock;

    OversightQueries(OpenWork work, ClockReading reading, CaseLists lists, FigureRebuild rebuild, Clock clock) {
        this.work = work;
        this.reading = reading;
        this.lists = lists;
        this.rebuild = rebuild;
        this.clock = clock;
    }

    public Map<String, Runnable> all(CurrentUser manager, CurrentUser head) {
        Map<String, Runnable> all = new LinkedHashMap<>(of("a team manager's", manager));
        all.putAll(of("a head of service's", head));
        all.put("recording debts", work::debts);
        all.put("whether clocks are to be filled", rebuild::fillIfEmpty);
        return all;
    }

    private Map<String, Runnable> of(String whose, CurrentUser who) {
        Set<String> teams = Teams.managed(who);
        Map<String, Runnable> pages = new LinkedHashMap<>();
        pages.put(whose + " open work", () -> work.of(teams));
        for (String by : List.of("week", "month")) {
            Period period = Period.upToNow(by, clock);
            pages.put(whose + " clocks by " + by, () -> reading.all(period, teams, null));
            pages.put(whose + " clock by " + by, () -> reading.one("assessment", period, teams, "social-care"));
            pages.put(whose + " delays by " + by, () -> reading.delays("assessment", period, teams, null));
        }
        for (CaseQuestion.Standing standing : CaseQuestion.Standing.values()) {
            Map<String, String> asked = Map.of("standing", standing.key());
            pages.put(whose + " cases " + standing, cases(asked, teams, who, false));
            pages.put(whose + " cases " + standing + ", later", cases(asked, teams, who, true));
            Map<String, String> more = new LinkedHashMap<>(asked);
            more.putAll(Map.of("clock", "assessment", "team", teams.iterator().next(), "stage", "assessment"));
            more.putAll(standing.isOpen() ? Map.of("with", who.username()) : Map.of("from", "2026-03-01"));
            pages.put(whose + " cases " + standing + " narrowed", cases(more, teams, who, false));
        }
        return pages;
    }

    private Runnable cases(Map<String, String> asked, Set<String> teams, CurrentUser who, boolean later) {
        CaseQuestion question = CaseQuestion.read(asked);
        CaseLists.Mark mark = question.standing().isOpen()
                ? new CaseLists.Mark(null, Instant.parse("2026-03-03T10:00:00Z"), 1)
                : new CaseLists.Mark(LocalDate.of(2026, 3, 3), null, 1);
        return () -> lists.page(question, teams, Visibility.of(who), later ? mark : null);
    }
}
