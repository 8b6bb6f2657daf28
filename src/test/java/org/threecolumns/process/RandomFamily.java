package org.threecolumns.process;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.threecolumns.completeness.Gap;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.Contact;
import org.threecolumns.family.Episode;
import org.threecolumns.journey.RecordingDebt;
import org.threecolumns.journey.StageRun;

/** A family to whom anything may happen that can happen, in an order that a seed decides. */
final class RandomFamily {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 3);

    final long family;
    final List<String> story = new ArrayList<>();
    private final Happenings world;
    private final Random chance;

    RandomFamily(Happenings world, long seed) {
        this.world = world;
        this.chance = new Random(seed);
        String[] names = List.of("Lily", "Jack", "Amber")
                .subList(0, 1 + chance.nextInt(3))
                .toArray(String[]::new);
        this.family = world.kit.firstContact(names).familyId();
        story.add("contact about " + names.length);
    }

    /** Lets one thing happen; what cannot happen now is passed over. */
    void live() {
        int dice = chance.nextInt(100);
        if (dice < 52) {
            signSomething();
        } else if (dice < 60) {
            contactAgain();
        } else if (dice < 67) {
            actNow();
        } else if (dice < 73) {
            withdrawConsent();
        } else if (dice < 78) {
            settleDebt();
        } else if (dice < 81) {
            cancelSomething();
        } else if (dice < 86) {
            world.steps.whileBroken(() -> {
                story.add("broken:");
                signSomething();
                world.wearOut();
            });
        } else if (dice < 91) {
            story.add("repair");
            world.repair();
        } else {
            int hours = chance.nextInt(72);
            story.add(hours + " hours pass");
            world.clock.advance(Duration.ofHours(hours));
        }
    }

    private void signSomething() {
        List<StageRun> open = world.runs.openOfFamily(family);
        if (open.isEmpty()) {
            return;
        }
        StageRun run = any(open);
        String signer = signer(run);
        Map<String, Object> answers = answers(run);
        story.add(signer + " signs " + run.stage() + " for " + run.childIds() + " with " + routeIn(answers));
        world.kit.fillMap(run, signer);
        List<Gap> gaps = world.kit.signOnly(run, signer, world.kit.draft(answers));
        boolean mayBeRefused = "closure".equals(run.stage()) && !debts().isEmpty();
        if (!gaps.isEmpty() && !mayBeRefused) {
            throw new AssertionError("Refused: " + gaps);
        }
    }

    private static String routeIn(Map<String, Object> answers) {
        return List.of("nextStep", "agreed", "cafOutcome", "tafOutcome", "closureOutcome").stream()
                .filter(answers::containsKey)
                .map(key -> String.valueOf(answers.get(key)))
                .findFirst()
                .orElse("no route");
    }

    private String signer(StageRun run) {
        return switch (run.roles().get(0)) {
            case "frontdoor" -> "fiona.frontdoor";
            case "frontdoor-manager" -> "mina.manager";
            case "leadprofessional" -> world.access.leadOf(family).orElse("lena.lead");
            case "teammanager" -> "tess.team";
            default -> "hope.head";
        };
    }

    private Map<String, Object> answers(StageRun run) {
        return switch (run.stage()) {
            case "contact" -> Answers.contact();
            case "next-step-decision" -> Answers.decision(decisions(run));
            case "tell-referrer" -> Answers.told();
            case "family-agreement" -> Answers.agreement(any(List.of("yes", "yes", "no")));
            case "caf" -> Answers.caf(run, any(List.of("plan", "plan", "needs-met", "step-up")));
            case "taf-meeting", "taf-review" ->
                Answers.taf(world.walks.openStatements(run), any(List.of("continue", "close", "step-up")));
            case "consent-decision" -> Answers.consent(any(world.nextSteps(run)));
            case "strategy-discussion" -> Answers.strategy(run, world.kit.today(), "no-further-action");
            case "closure" -> Answers.closure(any(List.of("closed", "back-to-plan")));
            default -> throw new AssertionError("An unknown stage: " + run.stage());
        };
    }

    private Map<String, Object> decisions(StageRun run) {
        List<String> steps = world.nextSteps(run);
        Map<String, Object> byChild = new HashMap<>();
        run.childIds().ids().forEach(child -> byChild.put("child-" + child, any(steps)));
        return byChild;
    }

    private void contactAgain() {
        List<Long> about = some(children());
        String[] newcomers = chance.nextInt(4) == 0 ? new String[] {"Newcomer"} : new String[0];
        if (newcomers.length == 0 && about.isEmpty()) {
            about = children();
        }
        story.add("contact again about " + about + " and " + newcomers.length + " newcomers");
        Contact contact = world.kit.contactAgain(family, about, newcomers);
        story.add("-> " + contact.kind());
    }

    private void actNow() {
        List<Long> some = some(children());
        ChildIds about = ChildIds.of(some.isEmpty() ? children() : some);
        story.add("act now for " + about);
        world.walks.actNow.act(family, world.walks.children(family), about, "He was hit last night.", "sami.social");
        world.kit.goOn();
    }

    private void withdrawConsent() {
        episode().ifPresent(e -> world.journeys.openOfEpisode(e.id()).stream()
                .filter(world.engine::mayWithdrawConsent)
                .findFirst()
                .ifPresent(j -> {
                    story.add("consent withdrawn on journey " + j.id());
                    world.consent.withdraw(j.id(), "Mum", "No more, please.", MARCH, "fiona.frontdoor");
                    world.kit.goOn();
                }));
    }

    private void settleDebt() {
        debts().stream().findFirst().ifPresent(debt -> {
            story.add("debt settled");
            world.debts.settle(debt.id(), any(List.of(RecordingDebt.How.values())), "Written up.", "hope.head");
        });
    }

    private void cancelSomething() {
        List<String> instances = episode().map(e -> world.instances(e.id())).orElse(List.of());
        if (!instances.isEmpty()) {
            String instance = any(instances);
            story.add("cancelled " + instance);
            world.cancel(instance);
        }
    }

    Optional<Episode> episode() {
        return world.register.openEpisodeOf(family);
    }

    private List<RecordingDebt> debts() {
        return episode().map(e -> world.owed.openOfEpisode(e.id())).orElse(List.of());
    }

    private List<Long> children() {
        return world.walks.children(family).ids();
    }

    private List<Long> some(List<Long> children) {
        return children.stream().filter(child -> chance.nextBoolean()).toList();
    }

    private <T> T any(List<T> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }
}
