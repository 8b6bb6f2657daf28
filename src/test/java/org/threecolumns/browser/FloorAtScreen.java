package org.threecolumns.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** What the pages of stages have in common: words in three columns, numbers and days. */
abstract class FloorAtScreen {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/yyyy");

    protected final Worker worker;
    private final Clock clock;

    FloorAtScreen(Worker worker, Clock clock) {
        this.worker = worker;
        this.clock = clock;
    }

    void floor(String withWhom) {
        worker.typeInto("new-WORRIES", "Too tired to learn on school days.")
                .typeInto("new-STRENGTHS", "Nan collects them every Friday.")
                .typeInto("new-NEXT_STEPS", "Breakfast club from Monday")
                .typeInto("new-NEXT_STEPS-owner", "Ms Alder")
                .typeInto("new-NEXT_STEPS-due", inDays(7).format(TYPED));
        worker.page()
                .locator("textarea[name^='impact.']")
                .all()
                .forEach(t -> t.fill("I am tired, and I like Fridays."));
        worker.page()
                .locator("input[name^='score.'][value='5']")
                .all()
                .forEach(n -> n.check(new Locator.CheckOptions().setForce(true)));
        worker.page().locator("textarea[name^='scoreReason.']").all().forEach(t -> t.fill("Nan helps."));
        worker.type("With whom", withWhom).type("On which day, for example 27/3/2026", today());
    }

    void firstWorry() {
        worker.page().locator("#new-statement:not([open]) > summary").all().forEach(Locator::click);
        worker.typeInto("newStatement-0-who", "School")
                .typeInto("newStatement-0-about", "The children fall asleep in lessons")
                .typeInto("newStatement-0-mayHappen", "They may be too tired to learn")
                .typeInto("newStatement-0-seen", "They eat before school and stay awake.")
                .typeInto("newStatement-0-notices", "They are not hungry in the morning")
                .typeInto("newStatement-0-seenBy", "Ms Alder")
                .typeInto("newStatement-0-heldFor", "8 weeks");
    }

    void someoneScores(String who, String answer) {
        worker.typeInto("other-0-scorer", who)
                .page()
                .locator("#other-0-answer")
                .selectOption(new SelectOption().setLabel(answer));
    }

    void date(String field) {
        date(field, inDays(0));
    }

    void date(String field, LocalDate day) {
        part(field, "day", day.getDayOfMonth());
        part(field, "month", day.getMonthValue());
        part(field, "year", day.getYear());
    }

    /** Once, or for each child who is asked about. */
    private void part(String field, String part, int number) {
        worker.page()
                .locator("[name^='" + field + "'][name$='-" + part + "']")
                .all()
                .forEach(box -> box.fill(String.valueOf(number)));
    }

    LocalDate inDays(int days) {
        return LocalDate.now(clock).plusDays(days);
    }

    String today() {
        return inDays(0).format(TYPED);
    }
}
