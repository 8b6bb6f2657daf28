package org.threecolumns.worklist;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.journey.ScoreTrajectories;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.LivingMap;
import org.threecolumns.mapping.MapReading;

/** What stands beside a stage to think with: coaching questions, every number so far, and the meeting before. */
@Component
class StageHelp {

    private final CoachingViews coaching;
    private final ScoreTrajectories trajectories;
    private final MapReading maps;
    private final LastTime lastTime;

    StageHelp(CoachingViews coaching, ScoreTrajectories trajectories, MapReading maps, LastTime lastTime) {
        this.coaching = coaching;
        this.trajectories = trajectories;
        this.maps = maps;
        this.lastTime = lastTime;
    }

    /** @param known the map as the stage has it; read again for a reader who may see another part of it */
    void addTo(Model model, StageRun run, LivingMap known, CurrentUser me) {
        boolean statutory = Visibility.of(me).statutory();
        LivingMap map = statutory == run.tier().isStatutoryServices()
                ? known
                : maps.read(run.familyId(), statutory).about(run.childIds());
        model.addAttribute("coaching", coaching.of(run));
        model.addAttribute("trajectories", trajectories.of(map));
        model.addAttribute("lastTime", lastTime.shown(run).orElse(null));
    }

    /** A posted page with what its button asks to be filled in. */
    StagePost filledIn(StageRun run, StagePost post, CurrentUser me) {
        return lastTime.fill(run, post, me);
    }

    /** What is said when a page was saved, and how to go on. */
    static String saved(StagePost post) {
        return LastTime.ACTION.equals(post.text("action"))
                ? "Filled in as last time and saved. Change what is different, ask the others for their numbers, then sign."
                : "Saved.";
    }
}
