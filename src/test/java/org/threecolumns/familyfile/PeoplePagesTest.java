package org.threecolumns.familyfile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threecolumns.PageVisitor;
import org.threecolumns.ProductTest;
import org.threecolumns.access.CaseAccess;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.family.People;
import org.threecolumns.family.Person;
import org.threecolumns.process.JourneyKit;

/** The adults around the children, kept by those who work with the family. */
@ProductTest
class PeoplePagesTest {

    private static final String LEAD = "lena.lead";

    @Autowired
    private PageVisitor pages;

    @Autowired
    private JourneyKit kit;

    @Autowired
    private CaseAccess access;

    @Autowired
    private FamilyRepository families;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private long family;
    private String home;

    @BeforeEach
    void aFamilyWithALeadProfessional() {
        family = kit.firstContact("Poppy").familyId();
        access.grantLead(family, LEAD, "mina.manager");
        home = home(family);
    }

    @Test
    void somebodyAdded_isOnTheListAndOnTheFamilysPicture() {
        assertThat(pages.get(LEAD, home).text()).contains("Nobody is named yet.");
        assertThat(send(home, " Iris Larkspur ", "Nan").status()).isEqualTo(302);
        assertThat(pages.get(LEAD, home).text()).contains("Iris Larkspur, Nan");
        assertThat(pages.get(LEAD, home.replace("/people", "")).text()).contains("Iris Larkspur, Nan");
    }

    @Test
    void whatIsMissing_isNamedAtItsField_andWhatWasTypedStays() {
        PageVisitor.Page refused = send(home, "Iris", " ");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains("href=\"#relation\"", "id=\"relation-error\"", "value=\"Iris\"");
        assertThat(send(home, "", "Nan").html()).contains("href=\"#name\"");
        assertThat(send(home, "x".repeat(201), "Nan").text()).contains("Use 200 characters or fewer");
        assertThat(people.around(family)).isEmpty();
    }

    @Test
    void aNameIsPutRight_orRefusedAtItsOwnForm() {
        long id = added("Iris", "Nan");
        assertThat(send(home + "/" + id, "Iris Larkspur", "Mum’s aunt").status())
                .isEqualTo(302);
        assertThat(people.around(family)).extracting(Person::name).containsExactly("Iris Larkspur");
        PageVisitor.Page refused = send(home + "/" + id, "", "Mum’s aunt");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains("href=\"#name-" + id + "\"", "id=\"name-" + id + "-error\"");
    }

    @Test
    void whoeverIsTakenOff_leavesThePageAndStaysOnFile() {
        long id = added("Iris", "Nan");
        assertThat(pages.post(LEAD, home + "/" + id, "what", "take-off").status())
                .isEqualTo(302);
        assertThat(people.around(family)).isEmpty();
        assertThat(pages.post(LEAD, home + "/" + id, "what", "take-off").status())
                .isEqualTo(404);
        assertThat(jdbc.sql("select removed_by from person where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo(LEAD);
    }

    @Test
    void nobodyWhoOnlyReads_andNoOtherFamily_changesAnything() {
        long id = added("Iris", "Nan");
        String other = home(kit.firstContact("Sam").familyId());
        assertThat(pages.get("ari.auditor", home).status()).isEqualTo(403);
        assertThat(pages.post("ari.auditor", home, "name", "X", "relation", "Y").status())
                .isEqualTo(403);
        assertThat(pages.post("sami.social", other + "/" + id, "what", "take-off")
                        .status())
                .isEqualTo(404);
        assertThat(pages.get(LEAD, other).status()).isEqualTo(404);
        assertThat(people.around(family)).hasSize(1);
    }

    private PageVisitor.Page send(String path, String name, String relation) {
        return pages.post(LEAD, path, "name", name, "relation", relation);
    }

    private long added(String name, String relation) {
        assertThat(people.add(family, name, relation)).isEmpty();
        return people.around(family).get(0).id();
    }

    private String home(long id) {
        return "/families/" + families.findById(id).orElseThrow().reference() + "/people";
    }
}
