package org.threecolumns.familyfile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threecolumns.PageVisitor;
import org.threecolumns.ProductTest;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.Contact;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.journey.ActNowService;
import org.threecolumns.process.JourneyKit;

/** A recording debt is found as a task is: by a name, a birth date or a reference, by those who may see its family. */
@ProductTest
class DebtListTest {

    private static final String MANAGER = "tess.team";

    @Autowired
    private PageVisitor pages;

    @Autowired
    private JourneyKit kit;

    @Autowired
    private ActNowService actNow;

    @Autowired
    private ChildRepository children;

    @Autowired
    private FamilyRepository families;

    @Autowired
    private JdbcClient jdbc;

    private String reference;
    private Child child;

    @BeforeEach
    void twoFamiliesForWhomSomebodyActed() {
        acted("Marigold");
        Contact contact = acted("Quince");
        reference = families.findById(contact.familyId()).orElseThrow().reference();
        child = children.ofFamily(contact.familyId()).get(0);
    }

    @Test
    void isFoundByABeginningOfAName_orAReference() {
        assertThat(list("qui")).contains(reference).doesNotContain("Nothing is owed");
        assertThat(list(reference.toLowerCase())).contains(reference);
        assertThat(list("marigold")).doesNotContain(reference);
    }

    @Test
    void isFoundByABirthDate() {
        jdbc.sql("update child set birth_date = date '2017-03-09' where id = :id")
                .param("id", child.id())
                .update();
        assertThat(list("9/3/2017")).contains(reference);
        assertThat(list("10/3/2017"))
                .contains("No debt here fits what you chose")
                .doesNotContain(reference);
    }

    @Test
    void isNotFoundByThoseWhoMayNotSeeItsFamily() {
        assertThat(pages.get("lena.lead", "/debts?q=" + reference).text()).doesNotContain(reference);
        jdbc.sql("update family set restricted = true where reference = :reference")
                .param("reference", reference)
                .update();
        assertThat(list(reference)).contains("No debt here fits what you chose");
    }

    private String list(String typed) {
        return pages.get(MANAGER, "/debts?q=" + typed).text();
    }

    private Contact acted(String name) {
        Contact contact = kit.firstContact(name);
        ChildIds all = ChildIds.of(
                children.ofFamily(contact.familyId()).stream().map(Child::id).toList());
        actNow.act(contact.familyId(), all, all, "He was hit last night.", "sami.social");
        return contact;
    }
}
