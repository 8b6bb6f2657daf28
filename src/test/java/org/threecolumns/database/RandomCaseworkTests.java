package org.threecolumns.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.casework.Casework;
import org.threecolumns.casework.ChildAssessment;
import org.threecolumns.casework.ChildCasework;
import org.threecolumns.casework.Conference;
import org.threecolumns.casework.DepartureReason;
import org.threecolumns.casework.Enquiry;
import org.threecolumns.casework.Plan;
import org.threecolumns.casework.Referral;
import org.threecolumns.database.CaseworkKit.Someone;

/** Whatever order decisions come in and whatever days they name, none throws, and what is written down has no overlap and no gap. */
abstract class RandomCaseworkTests {

    private static final int STEPS = 150;
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 3);

    @Autowired
    private CaseworkKit kit;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anythingMayHappenInAnyOrder(long seed) {
        Random random = new Random(seed);
        Someone child = kit.someone();
        List<Conference> held = new ArrayList<>();
        int written = 0;
        LocalDate today = FIRST;
        for (int step = 0; step < STEPS; step++) {
            today = today.plusDays(random.nextInt(12));
            ChildCasework before = kit.read(child);
            step(random, child, today.minusDays(random.nextInt(4) * random.nextInt(6)), held);
            ChildCasework after = kit.read(child);
            written += before.equals(after) ? 0 : 1;
            holds(after);
        }
        assertThat(written).as("steps that wrote something").isGreaterThan(STEPS / 10);
        kit.leaves(child, today, DepartureReason.TURNED_18);
        assertThat(kit.read(child).openReferral()).isEmpty();
    }

    private void step(Random random, Someone child, LocalDate on, List<Conference> held) {
        long id = child.child();
        Conference last = held.isEmpty() ? null : held.get(random.nextInt(held.size()));
        switch (random.nextInt(14)) {
            case 0, 1 -> kit.refer(child, on, random.nextInt(5) > 0);
            case 2 -> write(c -> c.beginAssessment(id, 1L, on));
            case 3 -> write(c -> c.endAssessment(id, on, "child-in-need", on, true));
            case 4 -> write(c -> c.beginEnquiry(id, 1L, on, on.plusDays(21)));
            case 5 -> write(c -> c.endEnquiry(id, on, "initial-conference", random.nextBoolean()));
            case 6 -> write(c -> c.endEnquiry(id, on, "not-substantiated", true));
            case 7 -> write(c -> confer(c, random, child, on, held));
            case 8 ->
                write(c -> last == null ? null : c.beginProtectionPlan(id, last, any(random, Plan.Category.values())));
            case 9 -> write(c -> c.beginChildInNeedPlan(id, on));
            case 10 -> write(c -> c.beginTemporaryPlan(id, on, "Elsewhere"));
            case 11 -> write(c -> last == null ? null : c.reviewed(id, last, Plan.Category.EMO));
            case 12 -> write(c -> c.endPlan(id, on, any(random, Plan.EndReason.values()), last));
            default -> close(random, child, on);
        }
    }

    private void close(Random random, Someone child, LocalDate on) {
        if (random.nextInt(6) == 0) {
            kit.leaves(child, on, DepartureReason.MOVED);
        } else {
            write(c -> c.closeReferral(child.child(), on, "RC7"));
        }
    }

    private void write(Function<Casework, Object> step) {
        kit.writes(step);
    }

    private static Object confer(Casework casework, Random random, Someone child, LocalDate on, List<Conference> held) {
        casework.holdConference(
                        child.family(),
                        1L,
                        child.ids(),
                        any(random, Conference.Kind.values()),
                        on,
                        true,
                        random.nextInt(5) == 0)
                .ifPresent(held::add);
        return held;
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** The census's rules, counted anew from what is stored. */
    private static void holds(ChildCasework child) {
        List<Plan> plans = child.plans();
        for (Plan plan : plans) {
            Referral referral = child.referrals().stream()
                    .filter(r -> r.id().equals(plan.referralId()))
                    .findFirst()
                    .orElseThrow();
            assertThat(plan.startedOn()).isAfterOrEqualTo(referral.referredOn());
            assertThat(referral.accepted()).isTrue();
            assertThat(referral.isOpen() || !plan.isOpen()).isTrue();
            assertThat(plan.isProtection() && plan.startedOn().equals(plan.endedOn()))
                    .isFalse();
            plans.stream().filter(other -> other != plan).forEach(other -> assertThat(overlap(plan, other))
                    .as("%s and %s", plan, other)
                    .isFalse());
        }
        child.earlierReferrals()
                .forEach(closed -> assertThat(ends(child, closed)).allMatch(end -> !end.isAfter(closed.closedOn())));
        assertThat(plans.stream().filter(Plan::isOpen)).hasSizeLessThan(2);
        assertThat(child.referrals().stream().filter(Referral::isOpen)).hasSizeLessThan(2);
        assertThat(child.openReferral().isPresent()
                        || child.openAssessment().isEmpty()
                                && child.openEnquiry().isEmpty())
                .isTrue();
    }

    private static Stream<LocalDate> ends(ChildCasework child, Referral referral) {
        return Stream.of(
                        child.plans().stream()
                                .filter(p -> p.referralId().equals(referral.id()))
                                .map(Plan::endedOn),
                        child.enquiries().stream()
                                .filter(e -> e.referralId().equals(referral.id()))
                                .map(Enquiry::settledOn),
                        child.assessments().stream()
                                .filter(a -> a.referralId().equals(referral.id()))
                                .map(ChildAssessment::endedOn))
                .flatMap(days -> days);
    }

    /** A shared day counts between plans of one kind; between others, more than the day on which one follows the other. */
    private static boolean overlap(Plan one, Plan other) {
        LocalDate endOfOne = one.isOpen() ? LocalDate.MAX : one.endedOn();
        LocalDate endOfOther = other.isOpen() ? LocalDate.MAX : other.endedOn();
        return one.kind() == other.kind()
                ? !one.startedOn().isAfter(endOfOther) && !other.startedOn().isAfter(endOfOne)
                : one.startedOn().isBefore(endOfOther) && other.startedOn().isBefore(endOfOne);
    }
}
