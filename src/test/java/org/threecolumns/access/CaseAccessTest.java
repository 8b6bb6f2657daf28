package org.threecolumns.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.ProductTest;
import org.threecolumns.family.FamilyRegister;

/** One open and one restricted family; each role reads the same ones page by page and in lists. */
@ProductTest
@Transactional
class CaseAccessTest {

    @Autowired
    private CaseAccess access;

    @Autowired
    private FamilyRegister register;

    @Autowired
    private JdbcClient jdbc;

    private long open;
    private long restricted;

    @BeforeEach
    void families() {
        open = register.newFamily("Open", "fiona.frontdoor").id();
        restricted = register.newFamily("Restricted", "fiona.frontdoor").id();
        jdbc.sql("update family set restricted = true where id = :id")
                .param("id", restricted)
                .update();
    }

    @ParameterizedTest(name = "{0}: open {1}, restricted {2}, named for both {3}, works {4}")
    @CsvSource({
        "frontdoor,         true,  false, true,  true",
        "frontdoor-manager, true,  false, true,  true",
        "socialworker,      true,  false, true,  true",
        "teammanager,       true,  false, true,  true",
        "chair,             true,  false, true,  true",
        "manager,           true,  false, true,  true",
        "auditor,           true,  false, true,  false",
        "leadprofessional,  false, false, true,  true",
        "designer,          false, false, false, false",
        "admin,             false, false, false, false"
    })
    void reads(String role, boolean readsOpen, boolean readsRestricted, boolean readsNamed, boolean works) {
        CurrentUser user = new CurrentUser("somebody", "Somebody", Set.of(role));
        assertReads(user, open, readsOpen);
        assertReads(user, restricted, readsRestricted);
        for (long family : List.of(open, restricted)) {
            access.grant(family, "somebody", CaseGrant.Relation.NAMED, "hope.head");
            assertReads(user, family, readsNamed);
            assertThat(access.mayWork(user, family)).isEqualTo(works);
        }
    }

    @Test
    void aGrantIsForOnePerson() {
        access.grant(restricted, "sami.social", CaseGrant.Relation.NAMED, "hope.head");
        assertReads(new CurrentUser("sami.social", "Sami", Set.of("socialworker")), restricted, true);
        assertReads(new CurrentUser("tess.team", "Tess", Set.of("teammanager")), restricted, false);
    }

    @Test
    void anotherLeadEndsTheAccessOfTheFirst() {
        CurrentUser lena = new CurrentUser("lena.lead", "Lena", Set.of("leadprofessional"));
        CurrentUser luke = new CurrentUser("luke.lead", "Luke", Set.of("leadprofessional"));
        access.grantLead(open, "lena.lead", "mina.manager");
        assertReads(lena, open, true);
        access.grantLead(open, "luke.lead", "mina.manager");
        assertReads(lena, open, false);
        assertReads(luke, open, true);
        assertThat(access.leadOf(open)).contains("luke.lead");
    }

    @Test
    void namingTheSameLeadAgainChangesNothing() {
        access.grantLead(open, "lena.lead", "mina.manager");
        access.grantLead(open, "lena.lead", "mina.manager");
        assertThat(jdbc.sql("select count(*) from case_grant where family_id = :id")
                        .param("id", open)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aFamilyThatIsNotThere_isNobodys() {
        assertReads(new CurrentUser("hope.head", "Hope", Set.of("manager")), Long.MAX_VALUE, false);
    }

    private void assertReads(CurrentUser user, long family, boolean reads) {
        assertThat(access.mayRead(user, family)).isEqualTo(reads);
        assertThat(listed(user).contains(family)).isEqualTo(reads);
    }

    private List<Long> listed(CurrentUser user) {
        return jdbc.sql("select f.id from family f where " + Visibility.of(user).familyCondition("f")
                        + " and (:viewer is not null)")
                .param("viewer", user.username())
                .query(Long.class)
                .list();
    }
}
