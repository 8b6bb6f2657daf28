package org.threecolumns.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.ProductTest;
import org.threecolumns.access.Audience;
import org.threecolumns.access.Tier;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.Contact;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.Scaling.Answer;
import org.threecolumns.mapping.Scaling.ScorerKind;
import org.threecolumns.process.JourneyKit;

/** Everything on a map is filtered in its own query: what early help may not read is never loaded for it. */
@ProductTest
@Transactional
class MapReadingTest {

    @Autowired
    private MapReading reading;

    @Autowired
    private MapWriting items;

    @Autowired
    private StatementWriting statements;

    @Autowired
    private ScoreWriting scores;

    @Autowired
    private JourneyKit kit;

    @ParameterizedTest(name = "written in {0} for {1}: early help reads it {2}")
    @CsvSource({
        "EARLY_HELP, ,              true",
        "EARLY_HELP, EVERYONE,      true",
        "EARLY_HELP, PROFESSIONALS, true",
        "EARLY_HELP, STATUTORY,     false",
        "STATUTORY,  ,              false",
        "STATUTORY,  EVERYONE,      false",
        "STATUTORY,  PROFESSIONALS, false",
        "STATUTORY,  STATUTORY,     false"
    })
    void whoReadsWhat(Tier tier, Audience audience, boolean earlyHelpReads) {
        Contact contact = kit.firstContact("Lily");
        long family = contact.familyId();
        Long child = contact.childIds().ids().get(0);
        StageRun run = kit.open(family, "contact");
        Author author = new Author("somebody", tier);
        items.addItem(family, item(audience), author);
        statements.add(family, new StatementInput(null, "Worry", null, null, null, null, audience, null), author);
        scores.give(family, run.id(), run.stage(), score(child, audience), author);
        assertReads(family, true, true);
        assertReads(family, false, earlyHelpReads);
    }

    @Test
    void anotherFamilysMapIsNeverRead() {
        Contact contact = kit.firstContact("Lily");
        items.addItem(contact.familyId(), item(null), new Author("somebody", Tier.EARLY_HELP));
        long other = kit.firstContact("Omar").familyId();
        assertReads(other, true, false);
    }

    private void assertReads(long family, boolean statutory, boolean reads) {
        LivingMap map = reading.read(family, statutory);
        int each = reads ? 1 : 0;
        assertThat(map.items()).hasSize(each);
        assertThat(map.statements()).hasSize(each);
        assertThat(map.scalings()).hasSize(each);
    }

    private static MapItemInput item(Audience audience) {
        return new MapItemInput(
                MapColumn.WORRIES, null, "Words", false, null, ChildIds.NONE, audience, null, null, null, null, null);
    }

    private static ScoreInput score(Long child, Audience audience) {
        return new ScoreInput(child, null, ScorerKind.FAMILY, "Mum", Answer.NUMBER, 5, "She says so", null, audience);
    }
}
