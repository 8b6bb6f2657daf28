package org.threecolumns.journey;

import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets the engine follow acts now that it could not follow at once, every minute and whenever an administrator asks. */
@Component
public class ActNowFollowing {

    private final ActNowRepository acts;
    private final ActNowService service;

    ActNowFollowing(ActNowRepository acts, ActNowService service) {
        this.acts = acts;
        this.service = service;
    }

    /** @return how many were followed now */
    @Scheduled(
            initialDelayString = "${threecolumns.act-now.follow-every:PT1M}",
            fixedDelayString = "${threecolumns.act-now.follow-every:PT1M}")
    public int followAll() {
        List<ActNow> waiting = acts.notBegun();
        return (int) waiting.stream().filter(service::follow).count();
    }
}
