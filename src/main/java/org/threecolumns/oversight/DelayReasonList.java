package org.threecolumns.oversight;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;

/**
 * The council's list of reasons of delay: added to, reworded, put in order, retired and taken back. Nothing is deleted and no reason
 * changes sides, since what was said before counts under it. Changes come one after the other, and each is written down.
 */
@Service
class DelayReasonList {

    private final JdbcClient jdbc;
    private final Delays delays;
    private final DelayReasonHistory history;
    private final Clock clock;

    DelayReasonList(JdbcClient jdbc, Delays delays, DelayReasonHistory history, Clock clock) {
        this.jdbc = jdbc;
        this.delays = delays;
        this.history = history;
        this.clock = clock;
    }

    /** @param side null where none was chosen */
    @Transactional
    List<FieldError> add(String words, DelayReason.Side side, String by) {
        List<DelayReason> reasons = held();
        List<FieldError> problems = DelayReasonRules.problems(words, side, reasons);
        if (problems.isEmpty()) {
            String code = codeFor(words, reasons);
            jdbc.sql("insert into delay_reason (code, words, side, position, changed_by, changed_at)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(code, Words.clean(words), side.name(), reasons.size() + 1, by, now())
                    .update();
            history.written(code, DelayReasonHistory.What.ADDED, by);
        }
        return problems;
    }

    @Transactional
    List<FieldError> reword(String code, String words, String by) {
        List<DelayReason> reasons = held();
        List<FieldError> problems = DelayReasonRules.problems("words-" + code, code, words, reasons);
        Optional<DelayReason> before = find(code, reasons);
        if (problems.isEmpty() && before.isPresent() && !before.get().words().equals(Words.clean(words))) {
            set(code, "words", Words.clean(words));
            history.written(code, DelayReasonHistory.What.REWORDED, by);
        }
        return problems;
    }

    /** Retired, it can be chosen no more, and what was said before stands; taken back, it stands last. */
    @Transactional
    void retire(String code, boolean retired, String by) {
        List<DelayReason> reasons = held();
        if (find(code, reasons).filter(reason -> reason.active() == retired).isPresent()) {
            set(code, "active", !retired);
            set(code, "position", reasons.size() + 1);
            history.written(code, retired ? DelayReasonHistory.What.RETIRED : DelayReasonHistory.What.RETURNED, by);
            inOrder(delays.reasons());
        }
    }

    /** One place up or down among those that are used. */
    @Transactional
    void move(String code, boolean up, String by) {
        List<DelayReason> used =
                new ArrayList<>(held().stream().filter(DelayReason::active).toList());
        int place = used.stream().map(DelayReason::code).toList().indexOf(code);
        int other = up ? place - 1 : place + 1;
        if (place >= 0 && other >= 0 && other < used.size()) {
            Collections.swap(used, place, other);
            inOrder(used);
            history.written(code, DelayReasonHistory.What.MOVED, by);
        }
    }

    private void inOrder(List<DelayReason> reasons) {
        IntStream.range(0, reasons.size())
                .forEach(place -> set(reasons.get(place).code(), "position", place + 1));
    }

    /** Held, so that of two who change the list at once the second sees what the first has done. */
    private List<DelayReason> held() {
        jdbc.sql("select code from delay_reason order by code for update")
                .query(String.class)
                .list();
        return delays.reasons();
    }

    private void set(String code, String column, Object value) {
        jdbc.sql("update delay_reason set " + column + " = ? where code = ?")
                .params(value, code)
                .update();
    }

    private static Optional<DelayReason> find(String code, List<DelayReason> reasons) {
        return reasons.stream().filter(reason -> reason.code().equals(code)).findFirst();
    }

    /** A few letters of the words, and a number where another reason began like that. */
    private static String codeFor(String words, List<DelayReason> reasons) {
        String letters =
                words.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String code = letters.isEmpty() ? "reason" : letters.substring(0, Math.min(30, letters.length()));
        return Stream.concat(
                        Stream.of(code),
                        IntStream.iterate(2, number -> number + 1).mapToObj(number -> code + "-" + number))
                .filter(free -> find(free, reasons).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
