package org.threecolumns.familyfile;

import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts stars on events and takes them off again; who did it and when stays written down. */
@Service
public class Stars {

    private final ChronologyStarRepository stars;
    private final Clock clock;

    Stars(ChronologyStarRepository stars, Clock clock) {
        this.stars = stars;
        this.clock = clock;
    }

    /** Does nothing where a star stands already. */
    @Transactional
    public void put(long familyId, String event, String username) {
        if (!standing(familyId).containsKey(event)) {
            stars.save(new ChronologyStar(null, familyId, event, true, clock.instant(), username, null, null));
        }
    }

    @Transactional
    public void takeOff(long familyId, String event, String username) {
        stars.end(familyId, event, clock.instant(), username);
    }

    @Transactional(readOnly = true)
    Map<String, ChronologyStar> standing(long familyId) {
        return stars.standing(familyId).stream().collect(Collectors.toMap(ChronologyStar::event, Function.identity()));
    }
}
