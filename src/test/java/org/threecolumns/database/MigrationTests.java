package org.threecolumns.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threecolumns.family.Contact;
import org.threecolumns.journey.StageRun;
import org.threecolumns.process.JourneyKit;

/** Our tables are laid by Flyway alone, and hold what no code should have to. */
abstract class MigrationTests {

    @Autowired
    private Flyway flyway;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JourneyKit kit;

    @Test
    void everyMigrationIsApplied_andASecondStartFindsNothingToDo() {
        assertThat(flyway.info().applied()).isNotEmpty();
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
        assertThat(flyway.migrate().migrationsExecuted).isZero();
    }

    @Test
    void familyHasAtMostOneOpenEpisode() {
        Contact contact = kit.firstContact("Hazel");
        assertThatThrownBy(() -> jdbc.sql(
                                "insert into episode (family_id, open_family_id, reference, opened_at) values (:f, :f, 'E-again', current_timestamp)")
                        .param("f", contact.familyId())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void scoreStaysBetweenNoughtAndTen() {
        Contact contact = kit.firstContact("Hazel");
        kit.fillMap(kit.open(contact.familyId(), "contact"), "fiona.frontdoor");
        assertThatThrownBy(() -> jdbc.sql("update scaling set number = 11 where family_id = :f and number is not null")
                        .param("f", contact.familyId())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void scoreIsForAChildOfItsFamily() {
        Contact one = kit.firstContact("Hazel");
        Contact other = kit.firstContact("Rowan");
        kit.fillMap(kit.open(one.familyId(), "contact"), "fiona.frontdoor");
        assertThatThrownBy(() -> jdbc.sql("update scaling set child_id = :c where family_id = :f")
                        .param("c", other.childIds().ids().get(0))
                        .param("f", one.familyId())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void stageRunOpensOncePerActivityInstance() {
        StageRun run = kit.open(kit.firstContact("Hazel").familyId(), "contact");
        StageRun other = kit.open(kit.firstContact("Rowan").familyId(), "contact");
        assertThatThrownBy(() -> jdbc.sql("update stage_run set activity_instance_id = :a where id = :id")
                        .param("a", run.activityInstanceId())
                        .param("id", other.id())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
