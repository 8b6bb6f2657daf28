package org.threecolumns.process;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.threecolumns.contact.ContactInput;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.Contact;
import org.threecolumns.family.Episode;
import org.threecolumns.family.FamilyRegister.NewChild;
import org.threecolumns.journey.RecordingDebt;
import org.threecolumns.journey.StageRun;

/** A family to whom anything may happen that can happen, in an order that a seed decides. */
final class RandomFamily {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 3);

    final long family;
    final List<String> story = new ArrayList<>();
    private final Happenings world;
    private final Chance chance;
    private final RandomSigning signing;

    RandomFamily(Happenings world, long seed) {
        this.world = world;
        this.chance = new Chance(seed);
        this.signing = new RandomSigning(world, chance, story::add);
        List<NewChild> children =
                new ArrayList<>(List.of(child("Lily"), child("Jack"), unborn()).subList(0, 1 + chance.below(3)));
        this.family = world.kit
                .record(new ContactInput(
                        null,
                        null,
                        List.of(),
                        children,
                        "Ms Alder, school",
                        "They come to school hungry.",
                        null,
                        world.kit.search()))
                .familyId();
        story.add("contact about " + children.size());
    }

    /** Lets one thing happen, and time go by now and then; what cannot happen now is passed over. */
    void live() {
        int dice = chance.below(100);
        if (dice < 4) {
            world.steps.whileBroken(() -> {
                story.add("broken:");
                signSomething();
                world.wearOut();
            });
        } else if (dice < 8) {
            story.add("repair");
            world.repair();
        } else {
            happen(dice);
            world.kit.goOn();
        }
        passTime();
    }

    private void happen(int dice) {
        if (dice < 66) {
            signSomething();
        } else if (dice < 71) {
            contactAgain();
        } else if (dice < 75) {
            actNow();
        } else if (dice < 78) {
            withdrawConsent();
        } else if (dice < 81) {
            settleDebt();
        } else if (dice < 83) {
            cancelSomething();
        } else if (dice < 87) {
            inCare(world.care::sayLeft);
        } else if (dice < 91) {
            inCare(world.care::askForConference);
        } else if (dice < 94) {
            inCare(world.care::join);
        } else if (dice < 96) {
            inCare((episode, any) -> world.care.bear(episode));
        } else {
            inCare(chance.oneIn(2) ? world.care::visit : world.care::correct);
        }
    }

    private void inCare(BiFunction<Episode, Chance, String> happening) {
        episode().ifPresent(open -> story.add(happening.apply(open, chance)));
    }

    private void passTime() {
        int hours = chance.oneIn(8) ? chance.below(300 * 24) : chance.oneIn(3) ? chance.below(14 * 24) : 0;
        if (hours > 0) {
            story.add(hours / 24 + " days pass");
            episode()
                    .ifPresentOrElse(
                            open -> world.pass(Duration.ofHours(hours), open.id()),
                            () -> world.clock.advance(Duration.ofHours(hours)));
        }
    }

    private void signSomething() {
        List<StageRun> open = world.runs.openOfFamily(family);
        if (!open.isEmpty()) {
            signing.sign(chance.any(open));
        }
    }

    private void contactAgain() {
        List<Long> about = chance.oneIn(5) ? List.of() : chance.some(children());
        List<NewChild> newcomers = about.isEmpty() || chance.oneIn(4) ? List.of(child("Newcomer")) : List.of();
        story.add("contact again about " + about + " and " + newcomers.size() + " newcomers");
        Contact contact = world.kit.record(new ContactInput(
                null, family, about, newcomers, "Neighbour", "Shouting again.", null, world.kit.search()));
        story.add("-> " + contact.kind());
    }

    private void actNow() {
        ChildIds about = ChildIds.of(chance.some(children()));
        story.add("act now for " + about);
        var outcome = world.walks.actNow.act(
                family, world.walks.children(family), about, "He was hit last night.", "sami.social");
        if (outcome.act() != null && !outcome.begun()) {
            throw new AssertionError("The engine did not follow an act now");
        }
    }

    private void withdrawConsent() {
        episode().ifPresent(e -> world.journeys.openOfEpisode(e.id()).stream()
                .filter(world.engine::mayWithdrawConsent)
                .findFirst()
                .ifPresent(j -> {
                    story.add("consent withdrawn on journey " + j.id());
                    world.consent.withdraw(j.id(), "Mum", "No more, please.", MARCH, "fiona.frontdoor");
                }));
    }

    private void settleDebt() {
        episode().map(e -> world.owed.openOfEpisode(e.id())).orElse(List.of()).stream()
                .findFirst()
                .ifPresent(debt -> {
                    story.add("debt settled");
                    world.debts.settle(
                            debt.id(), chance.any(List.of(RecordingDebt.How.values())), "Written up.", "hope.head");
                });
    }

    private void cancelSomething() {
        List<String> instances = episode().map(e -> world.instances(e.id())).orElse(List.of());
        if (!instances.isEmpty()) {
            String instance = chance.any(instances);
            story.add("cancelled " + world.cancel(instance));
        }
    }

    private Optional<Episode> episode() {
        return world.register.openEpisodeOf(family);
    }

    List<Long> children() {
        return world.walks.children(family).ids();
    }

    private static NewChild child(String name) {
        return new NewChild(name, "Larkspur", LocalDate.of(2019, 5, 4), null, null);
    }

    private static NewChild unborn() {
        return new NewChild("Baby", "Larkspur", null, MARCH.plusMonths(3), null);
    }
}
