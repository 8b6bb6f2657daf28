package org.threecolumns.completeness;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.threecolumns.family.ChildIds;
import org.threecolumns.form.TypedDate;

/** What strategy discussions and child protection conferences must have (Working Together, ch. 3). */
final class MeetingRules {

    private static final String PLAN = "protection-plan";
    /** Without these three nobody knows enough to decide. */
    private static final List<String> CORE = List.of("social-care", "police", "health");
    /** Social care and two others who know the child. */
    private static final int OTHERS_FOR_QUORUM = 2;

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private MeetingRules() {}

    static List<Gap> coreAgencies(StageContent content) {
        Set<String> present = agencies(content.answers().get("tookPart"), false);
        return present.containsAll(CORE)
                ? List.of()
                : List.of(Gap.of(
                                "coreAgencies",
                                "agency-missing",
                                "Social care, police and health talk together; say who took part from each, or why not")
                        .at("f.tookPart"));
    }

    static List<Gap> quorum(StageContent content) {
        Set<String> present = agencies(content.answers().get("attendees"), true);
        present.remove("family");
        boolean quorate = present.remove("social-care") && present.size() >= OTHERS_FOR_QUORUM;
        return quorate || isAdjourned(content)
                ? List.of()
                : List.of(Gap.of(
                                "quorum",
                                "not-quorate",
                                "A conference needs social care and two other services that know the children; adjourn it, or say why it went on")
                        .at("f.attendees"));
    }

    /** DfE rule 8875. */
    static List<Gap> workingDay(StageContent content) {
        LocalDate heldOn = date(content, "heldOn");
        return heldOn != null && WEEKEND.contains(heldOn.getDayOfWeek())
                ? List.of(Gap.of("f.heldOn", "weekend", "A conference is never held at a weekend; check the day"))
                : List.of();
    }

    /** Each child on a plan is meant by a statement; with the plan it is a danger statement, and its goal a safety goal. */
    static List<Gap> dangerStatement(StageContent content) {
        return content.children().stream()
                .filter(child -> content.isAnswered(PLAN, child.id()))
                .filter(child ->
                        content.map().activeStatements().stream().noneMatch(s -> s.concerns(ChildIds.of(child.id()))))
                .map(child -> Gap.ofChild(
                                "dangerStatement",
                                "no-danger-statement",
                                "A protection plan stands on a danger statement with its safety goal; write one about "
                                        + child.givenName(),
                                child.id())
                        .at("statements"))
                .toList();
    }

    static List<Gap> planDates(StageContent content) {
        if (!content.isAnswered(PLAN)) {
            return List.of();
        }
        boolean review = content.answers().containsKey("reviewOn");
        return review
                ? List.of()
                : List.of(Gap.of("f.reviewOn", "no-review-date", "Give the date of the next review conference"));
    }

    static List<Gap> firstCoreGroup(StageContent content) {
        return !content.isAnswered(PLAN) || content.answers().containsKey("firstCoreGroupOn")
                ? List.of()
                : List.of(Gap.of("f.firstCoreGroupOn", "no-core-group-date", "Give the date of the first core group"));
    }

    /** A plan is carried by people, the family among them (Working Together, ch. 3). */
    static List<Gap> coreGroupMembers(StageContent content) {
        boolean named =
                content.answers().get("coreGroupMembers") instanceof Collection<?> members && !members.isEmpty();
        return named || !content.isAnswered(PLAN)
                ? List.of()
                : List.of(Gap.of(
                                "coreGroupMembers",
                                "no-core-group-members",
                                "Name who is in the core group that carries the protection plan, family members too")
                        .at("f.coreGroupMembers"));
    }

    private static boolean isAdjourned(StageContent content) {
        return content.isAnswered("adjourned") && !content.isAnswered(PLAN);
    }

    private static Set<String> agencies(Object rows, boolean attendedOnly) {
        Set<String> agencies = new TreeSet<>();
        if (rows instanceof Collection<?> list) {
            list.stream()
                    .filter(Map.class::isInstance)
                    .map(row -> (Map<?, ?>) row)
                    .filter(row -> !attendedOnly || "attended".equals(row.get("attended")))
                    .forEach(row -> agencies.add(String.valueOf(row.get("agency"))));
        }
        return agencies;
    }

    /** Null where nothing is answered, or what the form itself refuses as no date. */
    private static LocalDate date(StageContent content, String field) {
        Object answer = content.answers().get(field);
        return answer == null ? null : TypedDate.read(String.valueOf(answer));
    }
}
