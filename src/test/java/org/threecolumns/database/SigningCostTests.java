package org.threecolumns.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.family.Contact;
import org.threecolumns.journey.StageDraft;
import org.threecolumns.journey.StageRun;
import org.threecolumns.process.Answers;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.process.JourneyRoutes;

/** What one signature costs the database; a family's history must not make it dearer. See docs/benchmarks.md. */
abstract class SigningCostTests {

    private static final int MOST_STATEMENTS = 95;

    @Autowired
    private JourneyKit kit;

    @Autowired
    private JourneyRoutes routes;

    @Test
    void signatureSendsAFewDozenStatements() {
        signContact(kit.firstContact("Ivy", "Ash"));
        assertThat(signContact(kit.firstContact("Ivy", "Ash"))).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void signatureCostsTheSameHoweverLongTheHistory() {
        int fresh = signContact(kit.firstContact("Ivy", "Ash")).size();
        Contact known = routes.cafToClosure(3, "Ivy", "Ash");
        Contact again = kit.contactAgain(known.familyId(), known.childIds().ids());
        assertThat(signContact(again)).hasSizeLessThanOrEqualTo(fresh);
    }

    @Test
    void decisionTablesAreEvaluatedOnceAndNotPerSignature() {
        signContact(kit.firstContact("Ivy", "Ash"));
        assertThat(signContact(kit.firstContact("Ivy", "Ash")))
                .noneMatch(statement -> statement.sql().contains("ACT_HI_DECINST"));
    }

    private List<SqlRecorder.Statement> signContact(Contact contact) {
        StageRun run = kit.open(contact.familyId(), "contact");
        kit.fillMap(run, "fiona.frontdoor");
        StageDraft draft = kit.draft(Answers.contact());
        return SqlRecorder.during(
                () -> assertThat(kit.signOnly(run, "fiona.frontdoor", draft)).isEmpty());
    }
}
