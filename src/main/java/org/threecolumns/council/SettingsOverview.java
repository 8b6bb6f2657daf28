package org.threecolumns.council;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Tier;
import org.threecolumns.council.SettingsController.Kind;
import org.threecolumns.council.SettingsController.Row;
import org.threecolumns.plainwords.PlainWord;
import org.threecolumns.setting.SettingBook;
import org.threecolumns.setting.SettingPart;

/** Gathers every kind of setting with what it says now and who changed it last. */
@Service
class SettingsOverview {

    private final SettingBook book;
    private final LabelSettings labels;
    private final ClosedDaySettings days;
    private final SwitchSettings switches;
    private final HistoryViews history;
    private final JdbcClient jdbc;
    private final Clock clock;

    SettingsOverview(
            SettingBook book,
            LabelSettings labels,
            ClosedDaySettings days,
            SwitchSettings switches,
            HistoryViews history,
            JdbcClient jdbc,
            Clock clock) {
        this.book = book;
        this.labels = labels;
        this.days = days;
        this.switches = switches;
        this.history = history;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Kind> of(CurrentUser me) {
        Map<String, SettingPart> parts =
                book.parts().stream().collect(Collectors.toMap(SettingPart::name, Function.identity()));
        return List.of(
                new Kind("Words", "What people read on the map and around it.", words(parts)),
                new Kind(
                        "Coaching questions",
                        "Shown beside each column and the scale, five at a time.",
                        questions(parts)),
                new Kind("Dates", "They count for clocks that begin after a change.", List.of(closedDays(parts))),
                new Kind(
                        "Delays",
                        "Managers choose from a list why something is late. A change counts at once; what was given keeps its reason.",
                        List.of(delays(me))),
                new Kind("Switches", "They count for decisions signed after a change.", List.of(stepUp(parts))));
    }

    private List<Row> words(Map<String, SettingPart> parts) {
        List<Row> rows = new ArrayList<>(Arrays.stream(Tier.values())
                .map(tier -> row(
                        "Labels: " + LabelController.tierWords(tier),
                        own(labels.own(tier)),
                        parts.get(SettingPart.labels(tier)),
                        "labels/" + SettingPart.slug(tier.name())))
                .toList());
        Row list = last(
                "Plain words",
                counted("select count(*) from plain_word where struck_out = false and id > 0")
                        + " words of our trade, each said plainer",
                "select changed_by, changed_at from plain_word where changed_at > ? order by changed_at desc"
                        + " fetch first 1 row only",
                "/plain-words");
        rows.add(list);
        return rows;
    }

    private static String own(long changed) {
        return changed == 0 ? "As delivered" : changed + (changed == 1 ? " label" : " labels") + " in our own words";
    }

    private List<Row> questions(Map<String, SettingPart> parts) {
        return Question.KINDS.entrySet().stream()
                .map(kind -> row(
                        kind.getValue(),
                        jdbc.sql("select count(*) from coaching_question where stage_kind = ? and active = true")
                                        .param(kind.getKey())
                                        .query(Integer.class)
                                        .single()
                                + " questions",
                        parts.get(SettingPart.questions(kind.getKey())),
                        "questions/" + SettingPart.slug(kind.getKey())))
                .toList();
    }

    private Row closedDays(Map<String, SettingPart> parts) {
        LocalDate today = LocalDate.now(clock);
        long ahead = days.standing().stream()
                .filter(day -> !day.on().isBefore(today))
                .count();
        String now = ahead == 0
                ? "Weekends and England's bank holidays"
                : "Weekends, England's bank holidays and " + ahead + (ahead == 1 ? " day" : " days")
                        + " of our own ahead";
        return row("Closed days", now, parts.get(SettingPart.CLOSED_DAYS), "closed-days");
    }

    private Row delays(CurrentUser me) {
        return last(
                "Reasons of delay",
                counted("select count(*) from delay_reason where active = true and code > ''") + " to choose from",
                "select changed_by, changed_at from delay_reason_change where changed_at > ? order by id desc fetch first 1 row only",
                SettingsDoor.mayWord(me) ? "/oversight/reasons" : null);
    }

    private Row stepUp(Map<String, SettingPart> parts) {
        return row("Step-up", SwitchSettings.WAYS.get(switches.now()), parts.get(SettingPart.STEP_UP), "step-up");
    }

    private Row row(String name, String now, SettingPart part, String address) {
        return new Row(name, now, history.last(part), "/settings/" + address);
    }

    private int counted(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private Row last(String name, String now, String sql, String address) {
        String last = jdbc.sql(sql)
                .param(OffsetDateTime.parse("1970-01-01T00:00:00Z"))
                .query((rs, row) -> PlainWord.DELIVERED.equals(rs.getString(1))
                        ? history.said(null, null)
                        : history.said(
                                rs.getString(1),
                                rs.getObject(2, OffsetDateTime.class).toInstant()))
                .optional()
                .orElseGet(() -> history.said(null, null));
        return new Row(name, now, last, address);
    }
}
