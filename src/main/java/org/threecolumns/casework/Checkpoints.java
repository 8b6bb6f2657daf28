package org.threecolumns.casework;

import org.springframework.stereotype.Service;

@Service
public class Checkpoints {
    public void open(long familyId, long episodeId, long stageRunId, String name) {}
}
