package org.threecolumns.mapping;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.Audience;
import org.threecolumns.access.Tier;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.FamilyRepository;

/**
 * Hands the living map from one tier to another, so that nothing is typed again. Words that are statutory only stay
 * where they are; signed records keep the tier they were signed in.
 */
@Service
public class MapHandover {

    private final MapItemRepository items;
    private final StatementRepository statements;
    private final FamilyRepository families;
    private final JdbcClient jdbc;
    private final Clock clock;

    MapHandover(
            MapItemRepository items,
            StatementRepository statements,
            FamilyRepository families,
            JdbcClient jdbc,
            Clock clock) {
        this.items = items;
        this.statements = statements;
        this.families = families;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is about these children, or about all, can be read by early help from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void toEarlyHelp(long familyId, ChildIds children) {
        families.lockMapVersion(familyId);
        List<Long> itemIds = items.ofFamily(familyId, true).stream()
                .filter(i -> i.tier() == Tier.SOCIAL_CARE && i.audience() != Audience.STATUTORY && i.concerns(children))
                .map(MapItem::id)
                .toList();
        List<Long> statementIds = statements.ofFamily(familyId, true).stream()
                .filter(s -> s.tier() == Tier.SOCIAL_CARE && s.audience() != Audience.STATUTORY && s.concerns(children))
                .map(Statement::id)
                .toList();
        change("map_item set tier = 'EARLY_HELP'", itemIds);
        change("statement set kind = 'WORRY', tier = 'EARLY_HELP'", statementIds);
        children.ids().forEach(this::handDownImpact);
        families.countMapChange(familyId);
    }

    /** With a protection plan, what is written about these children are danger statements with safety goals. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void toProtection(long familyId, ChildIds children) {
        families.lockMapVersion(familyId);
        List<Long> ids = statements.ofFamily(familyId, true).stream()
                .filter(s -> s.isActive() && s.kind() == Statement.Kind.WORRY && s.concerns(children))
                .map(Statement::id)
                .toList();
        change("statement set kind = 'DANGER'", ids);
        families.countMapChange(familyId);
    }

    private void change(String change, List<Long> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("update " + change + ", changed_at = :at where id in (:ids)")
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("ids", ids)
                    .update();
        }
    }

    /** The sentence of social care takes the place of the older one of early help. */
    private void handDownImpact(Long child) {
        boolean newer = exists(child, Tier.SOCIAL_CARE);
        if (newer) {
            jdbc.sql("delete from impact where child_id = :child and tier = 'EARLY_HELP'")
                    .param("child", child)
                    .update();
            jdbc.sql("update impact set tier = 'EARLY_HELP' where child_id = :child and tier = 'SOCIAL_CARE'")
                    .param("child", child)
                    .update();
        }
    }

    private boolean exists(Long child, Tier tier) {
        return jdbc.sql(
                                "select count(*) from impact where child_id = :child and tier = :tier and audience <> 'STATUTORY'")
                        .param("child", child)
                        .param("tier", tier.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
