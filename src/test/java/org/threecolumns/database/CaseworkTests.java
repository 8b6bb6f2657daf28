package org.threecolumns.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.casework.CaseworkFault;
import org.threecolumns.casework.Conference;
import org.threecolumns.casework.Plan;
import org.threecolumns.database.CaseworkKit.Someone;

/** A child who was referred, and what signed decisions write down about them. Days are of 2026. */
abstract class CaseworkTests {

    static final LocalDate REFERRED = LocalDate.of(2026, 3, 3);
    static final LocalDate CONFERENCE = LocalDate.of(2026, 3, 24);
    static final LocalDate REVIEW = LocalDate.of(2026, 6, 23);

    @Autowired
    CaseworkKit kit;

    Someone referred() {
        Someone child = kit.someone();
        kit.refer(child, REFERRED, true);
        return child;
    }

    Conference protect(Someone child) {
        Conference initial = kit.confer(child, Conference.Kind.INITIAL, CONFERENCE);
        done(kit.writes(c -> c.beginProtectionPlan(child.child(), initial, Plan.Category.NEG)));
        return initial;
    }

    List<CaseworkFault> end(Someone child, LocalDate on, Plan.EndReason reason, Conference conference) {
        return kit.writes(c -> c.endPlan(child.child(), on, reason, conference));
    }

    static LocalDate day(int after) {
        return REFERRED.plusDays(after);
    }

    static void done(List<CaseworkFault> faults) {
        assertThat(faults).isEmpty();
    }

    static void refused(String codes, List<CaseworkFault> faults) {
        assertThat(faults).extracting(CaseworkFault::code).containsExactly(codes.split(", "));
    }
}
