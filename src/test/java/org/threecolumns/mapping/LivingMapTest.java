package org.threecolumns.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threecolumns.mapping.MapColumn.STRENGTHS;
import static org.threecolumns.mapping.MapColumn.WORRIES;
import static org.threecolumns.mapping.MapStatus.ACTIVE;
import static org.threecolumns.mapping.MapStatus.RESOLVED;
import static org.threecolumns.mapping.MapStatus.STRUCK_OUT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.access.Tier;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildIds;

/** Lily (1) and Jack (2) on one map. */
class LivingMapTest {

    private static final Long LILY = 1L;
    private static final Long JACK = 2L;

    private final LivingMap map = new LivingMap(
            7,
            3,
            List.of(MapFixture.child(LILY), MapFixture.child(JACK)),
            List.of(
                    MapFixture.item(1, WORRIES, ACTIVE),
                    MapFixture.item(2, WORRIES, ACTIVE, LILY),
                    MapFixture.item(3, WORRIES, ACTIVE, JACK),
                    MapFixture.item(4, STRENGTHS, ACTIVE, LILY, JACK),
                    MapFixture.item(5, WORRIES, RESOLVED),
                    MapFixture.item(6, WORRIES, STRUCK_OUT, JACK)),
            List.of(MapFixture.statement(1), MapFixture.statement(2, LILY), MapFixture.statement(3, JACK)),
            List.of(
                    MapFixture.impact(1, LILY, Tier.EARLY_HELP),
                    MapFixture.impact(2, JACK, Tier.EARLY_HELP),
                    MapFixture.impact(3, JACK, Tier.STATUTORY)),
            List.of(MapFixture.score(1, LILY, 5), MapFixture.score(2, JACK, 5), MapFixture.score(3, JACK, 6)));

    @Test
    void aboutJack_keepsWhatIsAboutHimOrAboutEverybody() {
        LivingMap jacks = map.about(ChildIds.of(JACK));
        assertThat(jacks.children()).extracting(Child::id).containsExactly(JACK);
        assertThat(jacks.items()).extracting(MapItem::id).containsExactly(1L, 3L, 4L, 5L, 6L);
        assertThat(jacks.statements()).extracting(Statement::id).containsExactly(1L, 3L);
        assertThat(jacks.impacts()).extracting(Impact::id).containsExactly(2L, 3L);
        assertThat(jacks.scalings()).extracting(Scaling::id).containsExactly(2L, 3L);
        assertThat(jacks.version()).isEqualTo(3);
    }

    @Test
    void aboutBoth_keepsEverything() {
        assertThat(map.about(ChildIds.of(LILY, JACK))).isEqualTo(map);
    }

    @Test
    void aboutNobody_keepsNoChildAndNothingAboutOne() {
        LivingMap nobodys = map.about(ChildIds.NONE);
        assertThat(nobodys.children()).isEmpty();
        assertThat(nobodys.items()).extracting(MapItem::id).containsExactly(1L, 5L);
        assertThat(nobodys.impacts()).isEmpty();
        assertThat(nobodys.scalings()).isEmpty();
    }

    @Test
    void onlyActiveItemsOfTheColumnCount() {
        assertThat(map.active(WORRIES)).extracting(MapItem::id).containsExactly(1L, 2L, 3L);
    }

    @Test
    void theLatestImpactOnAChildCounts() {
        assertThat(map.impactOn(JACK)).map(Impact::id).contains(3L);
    }

    @Test
    void scoresBelongToTheirStageRun() {
        assertThat(map.scalingsOf(5L)).extracting(Scaling::id).containsExactly(1L, 2L);
    }
}
