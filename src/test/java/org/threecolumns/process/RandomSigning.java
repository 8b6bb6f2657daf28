package org.threecolumns.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.threecolumns.completeness.Gap;
import org.threecolumns.journey.StageRun;

/**
 * Signs whatever is open with whatever is offered. Where a rule refuses an outcome, another is tried: a stage that no outcome can end
 * would hold its children for ever.
 */
final class RandomSigning {

    /** Refusals for which another outcome is right. */
    private static final Set<String> OTHER_OUTCOME = Set.of(
            "already-there",
            "nothing-goes-on",
            "not-referred",
            "enquiry-open",
            "enquiry-awaits-conference",
            "before-referral",
            "plan-open",
            "plan-overlaps");

    /** Refusals that pass: the same outcome is right on a later day, or once something else is done. */
    private static final Set<String> LATER = Set.of("open-debt", "open-casework", "review-too-early", "ends-too-early");

    private final Happenings world;
    private final Chance chance;
    private final Consumer<String> story;
    private final RandomAnswers answers;
    private final List<String> preferred;

    RandomSigning(Happenings world, Chance chance, Consumer<String> story) {
        this.world = world;
        this.chance = chance;
        this.story = story;
        this.answers = new RandomAnswers(world.walks, chance);
        this.preferred = chance.any(List.of(
                List.of(
                        "strategy-discussion",
                        "section-47",
                        "initial-conference",
                        "protection-plan",
                        "core-group",
                        "yes"),
                List.of("social-care", "assessment", "child-in-need", "cin-review", "core-group", "yes"),
                List.of("caf", "yes", "plan", "continue", "step-down", "step-up"),
                List.of("strategy-discussion", "section-47", "initial-conference", "protection-plan", "yes"),
                List.of("yes")));
    }

    /** @return whether it is signed now */
    boolean sign(StageRun run) {
        String signer = signer(run);
        Offers.Offer offer = world.offers.of(run);
        List<List<String>> left = untried(run, offer);
        world.filling.fill(run, signer);
        boolean waiting = false;
        while (left.stream().noneMatch(List::isEmpty)) {
            List<String> outcomes = left.stream().map(choices -> choices.get(0)).toList();
            story.accept(signer + " signs " + run.stage() + " for " + run.childIds() + " with " + outcomes);
            List<Gap> gaps = world.kit.signOnly(run, signer, world.kit.draft(answers.to(run, offer, outcomes)));
            if (gaps.isEmpty()) {
                return true;
            }
            story.accept("-> " + gaps.stream().map(Gap::code).distinct().toList());
            waiting |= mayPass(gaps);
            tryOthers(run, offer, gaps, left);
        }
        if (!waiting && offer.field() != null) {
            throw new AssertionError("Nothing that is offered can end " + run.stage() + " of " + run.childIds());
        }
        return false;
    }

    /** What can be chosen for each child that is asked about, in the order in which it will be tried. */
    private List<List<String>> untried(StageRun run, Offers.Offer offer) {
        int asked = offer.perChild() ? run.childIds().ids().size() : 1;
        List<List<String>> untried = new ArrayList<>();
        for (int i = 0; i < asked; i++) {
            List<String> order =
                    new ArrayList<>(offer.field() == null ? List.of("none") : chance.shuffled(offer.outcomes()));
            if (!chance.oneIn(3)) {
                order.sort((one, other) -> Boolean.compare(preferred.contains(other), preferred.contains(one)));
            }
            untried.add(order);
        }
        return untried;
    }

    private boolean mayPass(List<Gap> gaps) {
        for (Gap gap : gaps) {
            if (!OTHER_OUTCOME.contains(gap.code()) && !LATER.contains(gap.code())) {
                throw new AssertionError("Refused: " + gaps);
            }
        }
        return gaps.stream().anyMatch(gap -> LATER.contains(gap.code()));
    }

    private static void tryOthers(StageRun run, Offers.Offer offer, List<Gap> gaps, List<List<String>> left) {
        List<Long> children = run.childIds().ids();
        boolean all = !offer.perChild() || gaps.stream().anyMatch(gap -> gap.childId() == null);
        for (int i = 0; i < left.size(); i++) {
            Long child = children.get(i);
            if (all || gaps.stream().anyMatch(gap -> child.equals(gap.childId()))) {
                left.get(i).remove(0);
            }
        }
    }

    private String signer(StageRun run) {
        Map<String, String> known = new HashMap<>(Map.of(
                "frontdoor", "fiona.frontdoor",
                "frontdoor-manager", "mina.manager",
                "socialworker", "sami.social",
                "teammanager", "tess.team",
                "chair", "carl.chair",
                "manager", "hope.head"));
        known.put("leadprofessional", world.access.leadOf(run.familyId()).orElse("lena.lead"));
        return known.get(run.roles().get(0));
    }
}
