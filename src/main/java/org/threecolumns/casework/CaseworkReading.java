package org.threecolumns.casework;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what children have with social care, in five queries however many they are. */
@Service
public class CaseworkReading {

    private final ReferralRepository referrals;
    private final ChildAssessmentRepository assessments;
    private final EnquiryRepository enquiries;
    private final PlanRepository plans;
    private final VisitRepository visits;

    CaseworkReading(
            ReferralRepository referrals,
            ChildAssessmentRepository assessments,
            EnquiryRepository enquiries,
            PlanRepository plans,
            VisitRepository visits) {
        this.referrals = referrals;
        this.assessments = assessments;
        this.enquiries = enquiries;
        this.plans = plans;
        this.visits = visits;
    }

    @Transactional(readOnly = true)
    public ChildCasework ofChild(long childId) {
        return ofChildren(List.of(childId)).get(childId);
    }

    /** One entry per child asked for, in that order. */
    @Transactional(readOnly = true)
    public Map<Long, ChildCasework> ofChildren(Collection<Long> childIds) {
        if (childIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<Referral>> referred = byChild(referrals.ofChildren(childIds), Referral::childId);
        Map<Long, List<ChildAssessment>> assessed = byChild(assessments.ofChildren(childIds), ChildAssessment::childId);
        Map<Long, List<Enquiry>> enquired = byChild(enquiries.ofChildren(childIds), Enquiry::childId);
        Map<Long, List<Plan>> planned = byChild(plans.ofChildren(childIds), Plan::childId);
        Map<Long, List<Visit>> visited = byChild(visits.lastOfChildren(childIds), Visit::childId);
        Map<Long, ChildCasework> all = new LinkedHashMap<>();
        for (Long id : childIds) {
            all.put(
                    id,
                    new ChildCasework(
                            id,
                            referred.getOrDefault(id, List.of()),
                            assessed.getOrDefault(id, List.of()),
                            enquired.getOrDefault(id, List.of()),
                            planned.getOrDefault(id, List.of()),
                            visited.getOrDefault(id, List.of()).stream().findFirst()));
        }
        return all;
    }

    /** Whether social care still works with a child of an episode: all that is open for a child hangs on a referral. */
    @Transactional(readOnly = true)
    public boolean isOpenInEpisode(long episodeId) {
        return referrals.openOfEpisode(episodeId) > 0;
    }

    /** Open assessments and section 47 enquiries of an episode; closing waits for them (DfE 8867, 8868). */
    @Transactional(readOnly = true)
    public int openCountOfEpisode(long episodeId) {
        return referrals.openWorkOfEpisode(episodeId);
    }

    /** The same of some children. */
    @Transactional(readOnly = true)
    public int openCountOfChildren(Collection<Long> childIds) {
        return childIds.isEmpty() ? 0 : referrals.openWorkOfChildren(childIds);
    }

    private static <T> Map<Long, List<T>> byChild(List<T> rows, Function<T, Long> child) {
        return rows.stream().collect(Collectors.groupingBy(child));
    }
}
