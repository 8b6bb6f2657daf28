package org.threecolumns.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who looked at and changed what; in a transaction of its own, so that a refusal is logged too. */
@Service
public class AccessLog {

    private final AccessEntryRepository entries;
    private final Clock clock;

    AccessLog(AccessEntryRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void write(String username, AccessEntry.Action action, Long familyId, String what) {
        entries.save(new AccessEntry(null, clock.instant(), username, action, familyId, what));
    }

    /** As {@link #write}, unless the same was written within this time: words are saved while they are typed. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void writeOnceIn(Duration time, String username, AccessEntry.Action action, Long familyId, String what) {
        Instant since = clock.instant().minus(time);
        boolean written = entries.latestOf(username).stream()
                .anyMatch(e -> e.at().isAfter(since)
                        && e.action() == action
                        && Objects.equals(e.familyId(), familyId)
                        && e.what().equals(what));
        if (!written) {
            entries.save(new AccessEntry(null, clock.instant(), username, action, familyId, what));
        }
    }

    /** @param before entries older than this id; {@link Long#MAX_VALUE} for the newest */
    @Transactional(readOnly = true)
    public List<AccessEntry> page(long before, int size) {
        return entries.before(before, size);
    }
}
