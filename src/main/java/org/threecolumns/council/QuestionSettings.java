package org.threecolumns.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.form.FieldError;
import org.threecolumns.setting.SettingBook;
import org.threecolumns.setting.SettingPart;

/**
 * The coaching questions of each kind of stage: added to, changed, put in order, taken away and offered again. Nothing is deleted,
 * since stages have noted which of them were asked.
 */
@Service
class QuestionSettings {

    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final SettingBook book;

    QuestionSettings(JdbcClient jdbc, SettingBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    /** In their columns and order; those that are taken away too. */
    @Transactional(readOnly = true)
    public List<Question> of(String kind) {
        return jdbc.sql("select id, place, audience, step, position, words, active from coaching_question"
                        + " where stage_kind = ? order by place, position, id")
                .param(kind)
                .query((rs, row) -> question(rs))
                .list();
    }

    Optional<Question> find(String kind, long id) {
        return of(kind).stream().filter(question -> question.id() == id).findFirst();
    }

    /** The questions as they would be with this one; its id is 0 while it is new. */
    static List<Question> with(List<Question> all, Question wanted) {
        List<Question> others =
                all.stream().filter(question -> question.id() != wanted.id()).toList();
        List<Question> column = new ArrayList<>(inColumn(others, wanted.place()));
        column.add(Math.min(wanted.position() - 1, column.size()), wanted);
        List<Question> result = new ArrayList<>(others.stream()
                .filter(question -> !question.place().equals(wanted.place()))
                .toList());
        for (int place = 0; place < column.size(); place++) {
            result.add(at(column.get(place), place + 1));
        }
        result.sort(Comparator.comparing(Question::place).thenComparing(Question::position));
        return result;
    }

    static List<Question> inColumn(List<Question> all, String place) {
        return all.stream()
                .filter(question -> question.place().equals(place))
                .sorted(Comparator.comparing(Question::position).thenComparing(Question::id))
                .toList();
    }

    private static Question at(Question q, int position) {
        return new Question(q.id(), q.place(), q.audience(), q.step(), position, q.words(), q.offered());
    }

    /** @param id 0 for a new one; {@code seen} the version that the change is based on */
    @Transactional
    public List<FieldError> save(String kind, long id, int seen, QuestionInput input, String why, String by) {
        List<FieldError> problems = Asked.all(problems(kind, id, input), Asked.why(why));
        if (!problems.isEmpty()) {
            return problems;
        }
        String part = SettingPart.questions(kind);
        if (!book.turn(part, seen, by)) {
            return List.of(Asked.changedMeanwhile("words"));
        }
        List<Question> all = of(kind);
        Question wanted = input.as(id, all.size() + 1);
        List<Question> after = with(all, id == 0 ? inserted(kind, wanted) : wanted);
        after.stream().filter(q -> !all.contains(q)).forEach(this::update);
        Question now = id == 0 ? newest(after) : find(after, id);
        QuestionChanges.of(all.stream().filter(q -> q.id() == id).findFirst(), now)
                .forEach(entry -> book.write(part, entry, Asked.tidy(why), by));
        return List.of();
    }

    /** What is wrong with a question, whether or not it is saved. */
    List<FieldError> problems(String kind, long id, QuestionInput input) {
        List<FieldError> problems = new ArrayList<>(input.problems());
        List<Question> all = of(kind);
        if (problems.isEmpty() && id == 0 && all.size() >= MOST) {
            problems.add(new FieldError(
                    "words", "list-full", "There are " + MOST + " already: open one of them and write other words"));
        }
        String words = Asked.tidy(input.words());
        boolean known = all.stream()
                .anyMatch(q -> q.id() != id
                        && q.place().equals(input.place())
                        && q.words().equalsIgnoreCase(words));
        if (known) {
            problems.add(
                    new FieldError("words", "known", "Write another question: this one stands in that column already"));
        }
        Optional<Question> before = all.stream().filter(q -> q.id() == id).findFirst();
        if (problems.isEmpty()
                && before.isPresent()
                && QuestionChanges.of(before, find(with(all, input.as(id, all.size() + 1)), id))
                        .isEmpty()) {
            problems.add(new FieldError("words", "unchanged", "Write or choose something else first"));
        }
        return problems;
    }

    private static Question find(List<Question> all, long id) {
        return all.stream().filter(q -> q.id() == id).findFirst().orElseThrow();
    }

    private Question inserted(String kind, Question q) {
        jdbc.sql("insert into coaching_question (place, stage_kind, audience, step, position, words, active)"
                        + " values (?, ?, ?, ?, ?, ?, true)")
                .params(q.place(), kind, q.audience(), q.step(), q.position(), q.words())
                .update();
        long id = newest(of(kind)).id();
        return new Question(id, q.place(), q.audience(), q.step(), q.position(), q.words(), true);
    }

    private static Question newest(List<Question> all) {
        return all.stream().max(Comparator.comparing(Question::id)).orElseThrow();
    }

    private void update(Question q) {
        jdbc.sql("update coaching_question set place = ?, audience = ?, step = ?, position = ?, words = ?, active = ?"
                        + " where id = ?")
                .params(q.place(), q.audience(), q.step(), q.position(), q.words(), q.offered(), q.id())
                .update();
    }

    private static Question question(ResultSet rs) throws SQLException {
        return new Question(
                rs.getLong(1),
                rs.getString(2),
                rs.getString(3),
                rs.getString(4),
                rs.getInt(5),
                rs.getString(6),
                rs.getBoolean(7));
    }
}
