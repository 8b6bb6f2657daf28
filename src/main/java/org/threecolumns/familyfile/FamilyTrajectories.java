package org.threecolumns.familyfile;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.family.Family;
import org.threecolumns.journey.ScoreTrajectories;
import org.threecolumns.journey.ScoreTrajectories.ChildScores;
import org.threecolumns.mapping.MapReading;

/** Every number of a family so far, as one reader may see it. */
@Component
class FamilyTrajectories {

    private final MapReading maps;
    private final ScoreTrajectories trajectories;

    FamilyTrajectories(MapReading maps, ScoreTrajectories trajectories) {
        this.maps = maps;
        this.trajectories = trajectories;
    }

    List<ChildScores> of(Family family, CurrentUser me) {
        return trajectories.of(maps.read(family.id(), Visibility.of(me).statutory()));
    }
}
