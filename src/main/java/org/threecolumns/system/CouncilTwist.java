package org.threecolumns.system;

import java.time.Instant;
import java.util.List;
import org.threecolumns.family.Contact;

/**
 * What comes across a journey of the demo's council: children are kept safe at once, somebody rings again, the family moves away.
 *
 * @param at null where nothing does, or has
 */
record CouncilTwist(Kind kind, Instant at) {

    private static final CouncilTwist NONE = new CouncilTwist(Kind.NOTHING, null);
    private static final List<Kind> KINDS = List.of(Kind.ACT_NOW, Kind.RINGS_AGAIN, Kind.RINGS_AGAIN, Kind.MOVES);

    /** What can happen. */
    enum Kind {
        NOTHING,
        ACT_NOW,
        RINGS_AGAIN,
        MOVES
    }

    static CouncilTwist any(CouncilChance chance, CouncilDays days, Instant from) {
        return chance.in(0.16)
                ? new CouncilTwist(chance.any(KINDS), days.later(from, chance.between(3, 120), chance))
                : NONE;
    }

    CouncilTwist happen(DemoTelling telling, Contact contact, DemoWords words, String familyName) {
        switch (kind) {
            case ACT_NOW ->
                telling.events.actNow(contact, "A child came to school with a mark on the arm.", "sami.social");
            case RINGS_AGAIN ->
                telling.contactAgain(
                        contact.familyId(),
                        contact.childIds().ids(),
                        "A neighbour",
                        words.call().words(),
                        familyName);
            case MOVES -> telling.events.saidToHaveMoved(contact, "Gone to an aunt in Stockport, says the school.");
            default -> throw new IllegalStateException("Nothing happens by itself");
        }
        return NONE;
    }
}
