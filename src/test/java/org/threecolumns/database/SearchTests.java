package org.threecolumns.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threecolumns.access.CaseAccess;
import org.threecolumns.access.Visibility;
import org.threecolumns.contact.ContactInput;
import org.threecolumns.family.Contact;
import org.threecolumns.family.FamilyRegister.NewChild;
import org.threecolumns.family.FamilySearch;
import org.threecolumns.family.People;
import org.threecolumns.process.JourneyKit;

/** A search finds the families it should, and only those that the reader may see, on either database. */
abstract class SearchTests {

    @Autowired
    private JourneyKit kit;

    @Autowired
    private FamilySearch search;

    @Autowired
    private People people;

    @Autowired
    private CaseAccess access;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void search_findsByTheBeginningOfAnyWordOfAChildsName() {
        long family = kit.firstContact("Zinnia Mae").familyId();
        assertThat(found("zin", null)).containsExactly(family);
        assertThat(found("ma zinnia", null)).containsExactly(family);
        assertThat(found("innia", null)).isEmpty();
    }

    @Test
    void search_findsByAnAdultsNameBirthDateAndReference() {
        Contact contact = contactAbout(new NewChild("Yarrow", "Teasel", LocalDate.of(2017, 2, 28), null, null));
        people.add(contact.familyId(), "Zebedee Teasel", "Uncle");
        assertThat(found("zebedee", null)).containsExactly(contact.familyId());
        assertThat(found(null, LocalDate.of(2017, 2, 28))).containsExactly(contact.familyId());
        assertThat(found("yarrow", LocalDate.of(2017, 2, 27))).isEmpty();
        assertThat(found("f-%06d".formatted(contact.familyId()), null)).containsExactly(contact.familyId());
    }

    @Test
    void search_takesSignsOfPatternsForWhatTheyAre() {
        kit.firstContact("Vinca");
        assertThat(found("%", null)).isEmpty();
        assertThat(found("_inca", null)).isEmpty();
        assertThat(found("vinca' or '1'='1", null)).isEmpty();
    }

    @Test
    void search_goesOnToASecondPage() {
        for (int i = 0; i < FamilySearch.PAGE + 1; i++) {
            kit.firstContact("Quillan");
        }
        FamilySearch.Result first = search.search("quillan", null, 0, all());
        FamilySearch.Result second = search.search("quillan", null, 1, all());
        assertThat(first.more()).isTrue();
        assertThat(first.hits()).hasSize(FamilySearch.PAGE);
        assertThat(second.more()).isFalse();
        assertThat(second.hits()).hasSize(1).doesNotContainAnyElementsOf(first.hits());
    }

    @Test
    void search_showsALeadProfessionalOnlyFamiliesTheyLead() {
        long theirs = kit.firstContact("Xenia").familyId();
        kit.firstContact("Xenia");
        access.grantLead(theirs, "luke.lead", "mina.manager");
        assertThat(search.search("xenia", null, 0, Visibility.of(kit.user("luke.lead")))
                        .hits())
                .extracting(FamilySearch.Hit::familyId)
                .containsExactly(theirs);
        assertThat(search.search("xenia", null, 0, Visibility.of(kit.user("ada.admin")))
                        .hits())
                .isEmpty();
    }

    @Test
    void restrictedFamily_isFoundByThoseNamedOnly() {
        long family = kit.firstContact("Ursula").familyId();
        jdbc.sql("update family set restricted = true where id = :f")
                .param("f", family)
                .update();
        assertThat(found("ursula", null)).isEmpty();
        assertThat(access.mayRead(kit.user("fiona.frontdoor"), family)).isFalse();
        access.grantLead(family, "fiona.frontdoor", "mina.manager");
        assertThat(found("ursula", null)).containsExactly(family);
        assertThat(access.mayRead(kit.user("fiona.frontdoor"), family)).isTrue();
    }

    private List<Long> found(String terms, LocalDate birthDate) {
        return search.search(terms, birthDate, 0, all()).hits().stream()
                .map(FamilySearch.Hit::familyId)
                .toList();
    }

    private Visibility all() {
        return Visibility.of(kit.user("fiona.frontdoor"));
    }

    private Contact contactAbout(NewChild child) {
        return kit.record(
                new ContactInput(null, null, List.of(), List.of(child), "Ms Alder", "Hungry.", null, kit.search()));
    }
}
