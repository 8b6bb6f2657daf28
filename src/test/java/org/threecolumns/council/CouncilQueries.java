package org.threecolumns.council;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.setting.DeliveredSettings;
import org.threecolumns.setting.SettingBook;
import org.threecolumns.setting.SettingPart;
import org.threecolumns.setting.Settings;

/** The queries behind the settings, ready to be asked. */
@TestComponent
public class CouncilQueries {

    private final SettingBook book;
    private final Settings settings;
    private final QuestionSettings questions;
    private final SettingsOverview overview;
    private final DeliveredSettings delivered;

    CouncilQueries(
            SettingBook book,
            Settings settings,
            QuestionSettings questions,
            SettingsOverview overview,
            DeliveredSettings delivered) {
        this.book = book;
        this.settings = settings;
        this.questions = questions;
        this.overview = overview;
        this.delivered = delivered;
    }

    public Map<String, Runnable> all(CurrentUser head) {
        Map<String, Runnable> queries = new LinkedHashMap<>();
        queries.put("settings, read again", () -> {
            delivered.readAgain();
            settings.days();
        });
        queries.put("settings, all parts", book::parts);
        queries.put("a part of the settings", () -> book.part(SettingPart.CLOSED_DAYS));
        queries.put("changes of a setting", () -> book.changes(SettingPart.CLOSED_DAYS, 7L));
        queries.put("a change of a setting", () -> book.change(SettingPart.CLOSED_DAYS, 7L));
        queries.put("coaching questions", () -> questions.of("REVIEW"));
        queries.put("settings at a glance", () -> overview.of(head));
        return queries;
    }
}
