package org.threecolumns.worklist;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.journey.ScoreTrajectories;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.LivingMap;
import org.threecolumns.mapping.MapReading;

/** What stands beside a stage to think with: coaching questions, and every number so far. */
@Component
class StageHelp {

    private final CoachingViews coaching;
    private final ScoreTrajectories trajectories;
    private final MapReading maps;

    StageHelp(CoachingViews coaching, ScoreTrajectories trajectories, MapReading maps) {
        this.coaching = coaching;
        this.trajectories = trajectories;
        this.maps = maps;
    }

    void addTo(Model model, StageRun run, CurrentUser me) {
        LivingMap map = maps.read(run.familyId(), Visibility.of(me).statutory()).about(run.childIds());
        model.addAttribute("coaching", coaching.of(run));
        model.addAttribute("trajectories", trajectories.of(map));
    }
}
