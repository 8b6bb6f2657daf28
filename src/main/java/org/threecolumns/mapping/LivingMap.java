package org.threecolumns.mapping;

import java.util.List;
import java.util.Optional;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildIds;

/** A family's map as one reader may see it: everything is already filtered by audience and tier. */
public record LivingMap(
        long familyId,
        long version,
        List<Child> children,
        List<MapItem> items,
        List<Statement> statements,
        List<Impact> impacts,
        List<Scaling> scalings) {

    public List<MapItem> active(MapColumn column) {
        return items.stream()
                .filter(i -> i.isActive() && i.mapColumn() == column)
                .toList();
    }

    public List<Statement> activeStatements() {
        return statements.stream().filter(Statement::isActive).toList();
    }

    public Optional<Impact> impactOn(Long childId) {
        return impacts.stream().filter(i -> i.childId().equals(childId)).reduce((first, later) -> later);
    }

    public List<Scaling> scalingsOf(Long stageRunId) {
        return scalings.stream().filter(s -> s.stageRunId().equals(stageRunId)).toList();
    }

    public Optional<Child> child(Long id) {
        return children.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** Only what concerns these children: the content of a signed copy. */
    public LivingMap about(ChildIds ids) {
        return new LivingMap(
                familyId,
                version,
                children.stream().filter(c -> ids.contains(c.id())).toList(),
                items.stream().filter(i -> i.concerns(ids)).toList(),
                statements.stream().filter(s -> s.concerns(ids)).toList(),
                impacts.stream().filter(i -> ids.contains(i.childId())).toList(),
                scalings.stream().filter(s -> ids.contains(s.childId())).toList());
    }
}
