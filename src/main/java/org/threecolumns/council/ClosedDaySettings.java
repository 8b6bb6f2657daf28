package org.threecolumns.council;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.form.FieldError;
import org.threecolumns.oversight.ClosedDayTrial;
import org.threecolumns.setting.CouncilDay;
import org.threecolumns.setting.SettingBook;
import org.threecolumns.setting.SettingBook.Entry;
import org.threecolumns.setting.SettingBook.What;
import org.threecolumns.setting.SettingPart;
import org.threecolumns.setting.Settings;
import org.threecolumns.timeliness.ClosedDays;

/** The council's own closed days: put on the list and taken off it, for clocks that begin from then on. */
@Service
class ClosedDaySettings {

    private final JdbcClient jdbc;
    private final Settings settings;
    private final SettingBook book;
    private final ClosedDays closed;
    private final ClosedDayTrial trial;
    private final Clock clock;

    ClosedDaySettings(
            JdbcClient jdbc,
            Settings settings,
            SettingBook book,
            ClosedDays closed,
            ClosedDayTrial trial,
            Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.book = book;
        this.closed = closed;
        this.trial = trial;
        this.clock = clock;
    }

    /** Those that stand on the list. */
    List<CouncilDay> standing() {
        return settings.days().stream().filter(CouncilDay::stands).toList();
    }

    Optional<CouncilDay> find(long id) {
        return standing().stream().filter(day -> day.id() == id).findFirst();
    }

    List<FieldError> problems(ClosedDayInput input) {
        return input.problems(closed, LocalDate.now(clock));
    }

    boolean isPast(CouncilDay day) {
        return day.on().isBefore(LocalDate.now(clock));
    }

    ClosedDayTrial.Effect effectOfAdding(CouncilDay proposed, CurrentUser me) {
        List<CouncilDay> all = settings.days();
        return trial.of(
                proposed.on(),
                all,
                Stream.concat(all.stream(), Stream.of(proposed)).toList(),
                me);
    }

    ClosedDayTrial.Effect effectOfTaking(CouncilDay day, CurrentUser me) {
        List<CouncilDay> all = settings.days();
        return trial.of(
                day.on(), all, all.stream().filter(one -> one.id() != day.id()).toList(), me);
    }

    /** @param seen the version of the list that the change is based on */
    @Transactional
    public List<FieldError> add(int seen, ClosedDayInput input, String why, String by) {
        List<FieldError> problems = Asked.all(problems(input), Asked.why(why));
        if (!problems.isEmpty()) {
            return problems;
        }
        if (!book.turn(SettingPart.CLOSED_DAYS, seen, by)) {
            return List.of(Asked.changedMeanwhile("day"));
        }
        CouncilDay day = input.proposed();
        jdbc.sql("insert into closed_day (closed_on, kind, name, added_at) values (?, ?, ?, ?)")
                .params(day.on(), day.kind().name(), day.name(), now())
                .update();
        write(new Entry(day.on().toString(), What.ADDED, null, words(day)), why, by);
        return List.of();
    }

    @Transactional
    public List<FieldError> take(int seen, CouncilDay day, String why, String by) {
        List<FieldError> problems = Asked.why(why);
        if (!problems.isEmpty()) {
            return problems;
        }
        if (isPast(day)) {
            return List.of(new FieldError("why", "past", "Leave this day on the list: it is past"));
        }
        if (!book.turn(SettingPart.CLOSED_DAYS, seen, by)) {
            return List.of(Asked.changedMeanwhile("why"));
        }
        jdbc.sql("update closed_day set taken_at = ? where id = ?")
                .params(now(), day.id())
                .update();
        write(new Entry(day.on().toString(), What.TAKEN_AWAY, words(day), null), why, by);
        return List.of();
    }

    private void write(Entry entry, String why, String by) {
        book.write(SettingPart.CLOSED_DAYS, entry, Asked.tidy(why), by);
    }

    static String words(CouncilDay day) {
        return day.name() + " (" + day.kind().words().toLowerCase(Locale.UK) + ")";
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
