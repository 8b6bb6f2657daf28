package org.threecolumns.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.ProductTest;
import org.threecolumns.access.Audience;
import org.threecolumns.access.Tier;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.Contact;
import org.threecolumns.form.FieldError;
import org.threecolumns.process.JourneyKit;

@ProductTest
@Transactional
class MapWritingTest {

    private static final Author LENA = new Author("lena.lead", Tier.EARLY_HELP);
    private static final Author TESS = new Author("tess.team", Tier.STATUTORY);

    @Autowired
    private MapWriting writing;

    @Autowired
    private StatementWriting statements;

    @Autowired
    private MapReading reading;

    @Autowired
    private JourneyKit kit;

    private long family;
    private Long child;
    private Long stranger;

    @BeforeEach
    void families() {
        Contact contact = kit.firstContact("Lily");
        family = contact.familyId();
        child = contact.childIds().ids().get(0);
        stranger = kit.firstContact("Omar").childIds().ids().get(0);
    }

    @Test
    void everyChangeCountsUpTheVersionOfTheMap() {
        long before = map().version();
        long item = writing.addItem(family, worry("No breakfast."), LENA).id();
        writing.editItem(family, item, 0, worry("No breakfast on Mondays."), LENA);
        writing.setItemStatus(family, item, MapStatus.RESOLVED, LENA);
        writing.sayImpact(family, child, "Is tired.", LENA);
        long statement =
                statements.add(family, statement("Too tired to learn."), LENA).id();
        statements.edit(family, statement, 0, statement("Too tired to play."), LENA);
        statements.setStatus(family, statement, MapStatus.RESOLVED, LENA);
        assertThat(map().version()).isEqualTo(before + 7);
    }

    @Test
    void whatChangesNothingCountsNothing() {
        long item = writing.addItem(family, worry("No breakfast."), LENA).id();
        long impact = writing.sayImpact(family, child, "Is tired.", LENA).id();
        long before = map().version();
        assertThat(writing.setItemStatus(family, item, MapStatus.ACTIVE, LENA).id())
                .isEqualTo(item);
        assertThat(writing.sayImpact(family, child, " Is tired. ", LENA).id()).isEqualTo(impact);
        assertThat(map().version()).isEqualTo(before);
    }

    @Test
    void anEditThatSawAnOlderVersionIsRefused() {
        long item = writing.addItem(family, worry("No breakfast."), LENA).id();
        writing.editItem(family, item, 0, worry("First."), LENA);
        assertRefused(writing.editItem(family, item, 0, worry("Second."), LENA), "version: changed-meanwhile");
        assertThat(map().items()).extracting(MapItem::text).containsExactly("First.");
        long statement = statements.add(family, statement("Worry."), LENA).id();
        statements.edit(family, statement, 0, statement("First."), LENA);
        assertRefused(statements.edit(family, statement, 0, statement("Second."), LENA), "version: changed-meanwhile");
        assertThat(map().statements()).extracting(Statement::text).containsExactly("First.");
    }

    @Test
    void badInputStoresNothing() {
        LivingMap before = map();
        assertRefused(writing.addItem(family, worry("\u200B"), LENA), "text: blank");
        assertRefused(writing.addItem(family, about(stranger), LENA), "childIds: other-family");
        assertRefused(writing.addItem(family, notFor(Long.MAX_VALUE), LENA), "notForPersonId: other-family");
        assertRefused(statements.add(family, statement(" "), LENA), "text: blank");
        assertRefused(writing.sayImpact(family, stranger, "Is tired.", LENA), "childId: other-family");
        assertThat(map()).isEqualTo(before);
    }

    @Test
    void badEditsChangeNothing() {
        long item = writing.addItem(family, worry("No breakfast."), LENA).id();
        long statement = statements.add(family, statement("Too tired."), LENA).id();
        LivingMap before = map();
        assertRefused(writing.editItem(family, item, 0, worry(" "), LENA), "text: blank");
        assertRefused(writing.editItem(family + 1, item, 0, worry("Other."), LENA), "id: not-on-this-map");
        assertRefused(writing.setItemStatus(family + 1, item, MapStatus.STRUCK_OUT, LENA), "id: not-on-this-map");
        assertRefused(writing.editItem(family, Long.MAX_VALUE, 0, worry("Other."), LENA), "id: not-on-this-map");
        assertRefused(statements.edit(family, statement, 0, statement(" "), LENA), "text: blank");
        assertRefused(statements.edit(family + 1, statement, 0, statement("Other."), LENA), "id: not-on-this-map");
        assertRefused(statements.setStatus(family + 1, statement, MapStatus.RESOLVED, LENA), "id: not-on-this-map");
        assertThat(map()).isEqualTo(before);
    }

    @Test
    void wordsAreKeptClean() {
        LocalDate friday = LocalDate.of(2026, 3, 6);
        writing.addItem(family, MapItemInput.nextStep("  Club \u200B", " \u00A0", friday), LENA);
        MapItem step = map().items().get(0);
        assertThat(step.text()).isEqualTo("Club");
        assertThat(step.ownerName()).isNull();
        assertThat(step.dueOn()).isEqualTo(friday);
    }

    @Test
    void statutoryWordsStayStatutoryUnlessDecidedOtherwise() {
        writing.addItem(family, worry("From police."), TESS);
        writing.addItem(family, worry("From school."), LENA);
        statements.add(family, statement("Danger."), TESS);
        assertThat(map().items()).extracting(MapItem::audience).containsExactly(Audience.STATUTORY, Audience.EVERYONE);
        assertThat(map().statements()).extracting(Statement::kind).containsExactly(Statement.Kind.DANGER);
    }

    @Test
    void earlyHelpCanNeitherSeeNorChangeStatutoryWords() {
        long item = writing.addItem(family, worry("From police."), TESS).id();
        long statement = statements.add(family, statement("Danger."), TESS).id();
        LivingMap before = map();
        assertRefused(writing.editItem(family, item, 0, worry("Other."), LENA), "id: not-on-this-map");
        assertRefused(writing.setItemStatus(family, item, MapStatus.STRUCK_OUT, LENA), "id: not-on-this-map");
        assertRefused(statements.edit(family, statement, 0, statement("Other."), LENA), "id: not-on-this-map");
        assertRefused(statements.setStatus(family, statement, MapStatus.STRUCK_OUT, LENA), "id: not-on-this-map");
        assertThat(map()).isEqualTo(before);
    }

    @Test
    void eachTierHasItsOwnImpactOnAChild() {
        writing.sayImpact(family, child, "Is tired.", LENA);
        writing.sayImpact(family, child, "Is afraid at night.", TESS);
        assertThat(map().impacts()).extracting(Impact::text).containsExactly("Is tired.", "Is afraid at night.");
        assertThat(reading.read(family, false).impactOn(child))
                .map(Impact::text)
                .contains("Is tired.");
    }

    private LivingMap map() {
        return reading.read(family, true);
    }

    private static MapItemInput worry(String text) {
        return MapItemInput.of(MapColumn.WORRIES, text);
    }

    private static MapItemInput about(Long child) {
        return new MapItemInput(
                MapColumn.WORRIES, null, "Words", false, null, ChildIds.of(child), null, null, null, null, null, null);
    }

    private static MapItemInput notFor(long person) {
        return new MapItemInput(
                MapColumn.WORRIES, null, "Words", false, null, null, null, person, null, null, null, null);
    }

    private static StatementInput statement(String text) {
        return new StatementInput(null, text, "They eat.", "Nan", "8 weeks", null, null, null);
    }

    private static void assertRefused(MapResult result, String problem) {
        assertThat(result.isSaved()).isFalse();
        assertThat(result.id()).isNull();
        assertThat(result.problems()).extracting(MapWritingTest::inShort).isEqualTo(List.of(problem));
    }

    private static String inShort(FieldError problem) {
        return problem.field() + ": " + problem.code();
    }
}
