package org.threecolumns.setting;

import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes every setting back to how it was delivered, as other tests share the database. */
@TestComponent
public class DeliveredSettings {

    private final JdbcClient jdbc;
    private final Settings settings;
    private List<Map<String, Object>> questions;

    DeliveredSettings(JdbcClient jdbc, Settings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Before a test that changes settings. */
    public void keep() {
        if (questions == null) {
            questions = jdbc.sql("select id, place, audience, step, position, words, active from coaching_question")
                    .query()
                    .listOfRows();
        }
        restore();
    }

    public void restore() {
        jdbc.sql("delete from setting_change").update();
        jdbc.sql("update setting_part set version = 0, changed_by = null, changed_at = null")
                .update();
        jdbc.sql("delete from closed_day").update();
        jdbc.sql("delete from coaching_question where id not in (:ids)")
                .param("ids", questions.stream().map(row -> row.get("ID")).toList())
                .update();
        questions.forEach(row -> jdbc.sql("update coaching_question set place = ?, audience = ?, step = ?,"
                        + " position = ?, words = ?, active = ? where id = ?")
                .params(
                        row.get("PLACE"),
                        row.get("AUDIENCE"),
                        row.get("STEP"),
                        row.get("POSITION"),
                        row.get("WORDS"),
                        row.get("ACTIVE"),
                        row.get("ID"))
                .update());
        settings.forget();
    }

    /** As another server would have changed them: without telling this one. */
    public void changeElsewhere(String part, String name, String value) {
        jdbc.sql("insert into setting_change (part, name, what, old_value, new_value, why, changed_by, changed_at)"
                        + " values (?, ?, 'CHANGED', null, ?, 'elsewhere', 'hope.head', current_timestamp)")
                .params(part, name, value)
                .update();
        jdbc.sql("update setting_part set version = version + 1 where name = ?")
                .param(part)
                .update();
    }

    /** What happens twice a minute. */
    public void readAgain() {
        settings.forget();
    }
}
