package org.threecolumns.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.threecolumns.family.Episode;
import org.threecolumns.journey.StageRun;

/** A family to whom anything may happen that can happen, in an order that a seed decides. */
final class RandomFamily {

    final long family;
    final List<String> story = new ArrayList<>();
    private final Happenings world;
    private final Tally tally;
    private final Chance chance;
    private final RandomSigning signing;
    private final Iterator<Duration> waits;

    /** @param waits how much time goes by after each step of its life */
    RandomFamily(Happenings world, Tally tally, Chance chance, List<Duration> waits) {
        this.world = world;
        this.tally = tally;
        this.chance = chance;
        this.signing = new RandomSigning(world, chance, story::add);
        this.waits = waits.iterator();
        this.family = world.families.contact(chance).familyId();
        story.add("contact about " + children().size());
    }

    boolean hasTimeLeft() {
        return waits.hasNext();
    }

    /** Lets one thing happen, and time go by now and then; what cannot happen now is passed over. */
    void live() {
        Happening happening = Happening.any(chance);
        happen(happening).ifPresent(words -> {
            story.add(words);
            tally.happened(happening);
        });
        if (happening != Happening.STEP_GIVES_UP) {
            world.kit.goOn(family);
        }
        passTime(waits.next());
    }

    private Optional<String> happen(Happening happening) {
        return switch (happening) {
            case STEP_GIVES_UP -> stepGivesUp();
            case STEP_IS_REPAIRED -> repair();
            case SIGNATURE -> signSomething();
            case CONTACT_AGAIN -> Optional.of(world.families.contactAgain(family, chance));
            case ACT_NOW -> inEpisode(world.families::actNow);
            case CONSENT_WITHDRAWN -> inEpisode(world.families::withdrawConsent);
            case DEBT_SETTLED -> inEpisode(world.families::settleDebt);
            case CANCELLED -> inEpisode(world::cancelAny);
            case SAID_TO_HAVE_LEFT -> inEpisode(world.care::sayLeft);
            case CONFERENCE_ASKED_FOR -> inEpisode(world.care::askForConference);
            case JOINED -> inEpisode(world.care::join);
            case BORN -> inEpisode(world.care::bear);
            case VISITED -> inEpisode(world.care::visit);
            case CORRECTED -> inEpisode(world.care::correct);
        };
    }

    private Optional<String> inEpisode(BiFunction<Episode, Chance, Optional<String>> happening) {
        return episode().flatMap(open -> happening.apply(open, chance));
    }

    private Optional<String> stepGivesUp() {
        int before = world.stepsThatGaveUp();
        world.steps.whileBroken(() -> {
            signSomething();
            world.wearOut();
        });
        int now = world.stepsThatGaveUp() - before;
        return now > 0 ? Optional.of(now + " steps gave up") : Optional.empty();
    }

    /** An administrator tries again what gave up; then comes what the server does every minute. */
    Optional<String> repair() {
        int repaired = world.repair();
        episode().ifPresent(world.care::goOn);
        return repaired > 0 ? Optional.of(repaired + " steps were repaired") : Optional.empty();
    }

    private Optional<String> signSomething() {
        List<StageRun> open = world.runs.openOfFamily(family);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        StageRun run = chance.any(open);
        if (!signing.sign(run)) {
            return Optional.empty();
        }
        tally.signed(run.stage());
        return Optional.of("-> signed");
    }

    private void passTime(Duration wait) {
        if (wait.isZero()) {
            return;
        }
        story.add(wait.toDays() + " days pass");
        world.clock.advance(wait);
        episode().ifPresent(open -> tally.reminded(world.remind(open.id())));
    }

    private Optional<Episode> episode() {
        return world.register.openEpisodeOf(family);
    }

    List<Long> children() {
        return world.walks.children(family).ids();
    }
}
