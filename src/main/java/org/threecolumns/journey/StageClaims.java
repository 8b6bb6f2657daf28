package org.threecolumns.journey;

import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Service;

/** Takes and gives back the task of a stage. Nobody is locked out by it: it only says who has it in hand. */
@Service
public class StageClaims {

    private final TaskService tasks;

    StageClaims(TaskService tasks) {
        this.tasks = tasks;
    }

    public void claim(StageRun run, String username) {
        EngineDoor.run(() -> tasks.setAssignee(run.taskId(), username));
    }

    public void release(StageRun run) {
        EngineDoor.run(() -> tasks.setAssignee(run.taskId(), null));
    }

    /** @param urgent whether the task is to stand out and to be found among the urgent ones */
    public void urgent(StageRun run, boolean urgent) {
        EngineDoor.run(() -> tasks.setPriority(run.taskId(), urgent ? OpenTasks.URGENT : OpenTasks.USUAL));
    }
}
