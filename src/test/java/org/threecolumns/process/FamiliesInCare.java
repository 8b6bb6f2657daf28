package org.threecolumns.process;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.threecolumns.casework.Checkpoint;
import org.threecolumns.casework.Checkpoints;
import org.threecolumns.casework.ConferenceRequestInput;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.journey.StageRun;

/** Invented families with social care, each at a place where a page has something to show. The clock moves with them. */
@TestComponent
public class FamiliesInCare {

    private final Walks walks;
    private final Checkpoints checkpoints;
    private final ChildRepository children;
    private final FamilyRepository families;

    FamiliesInCare(Walks walks, Checkpoints checkpoints, ChildRepository children, FamilyRepository families) {
        this.walks = walks;
        this.checkpoints = checkpoints;
        this.children = children;
        this.families = families;
    }

    /** The referral is still to be decided. */
    public long referred(String... names) {
        return toReferral(names).walk().family;
    }

    /** The assessment runs. */
    public long inAssessment(String... names) {
        return toReferral(names).refers("assessment").walk().family;
    }

    /** The assessment is signed and waits for the team manager's yes. */
    public long assessed(String... names) {
        return toReferral(names).refers("assessment").assesses("child-in-need").walk().family;
    }

    /** The handover to early help waits for lena.lead to accept it. */
    public long steppedDown(String... names) {
        return toReferral(names)
                .refers("assessment")
                .assesses("step-down")
                .authorises("assessment")
                .handsOver("caf")
                .walk()
                .family;
    }

    /** An enquiry is signed with that outcome and waits for the team manager's yes. */
    public long enquiryMade(String outcome, String... names) {
        return toStrategy(names).discusses("section-47").enquires(outcome).walk().family;
    }

    /** An enquiry found harm but asked for no conference; a child in need plan is being made. */
    public long withoutConference(String... names) {
        return enquired("no-conference", names).walk().family;
    }

    /** On a protection plan since today, six days after the strategy discussion. */
    public long onAPlan(String... names) {
        return enquired("initial-conference", names)
                .daysLater(6)
                .confers("protection-plan")
                .walk()
                .family;
    }

    /** The plan made without a conference was superseded by the plan of one that a service asked for. */
    public long superseded(String... names) {
        Care care = enquired("no-conference", names).plansForNeed("cin-review").authorises("child-in-need");
        long family = care.walk().family;
        ConferenceRequestInput asked = new ConferenceRequestInput(
                family, care.walk().children(), "Health", "Dr Elm", "The bruise is not explained.");
        walks.conferences.ask(care.walk().run("cin-review").episodeId(), asked, "sami.social");
        walks.kit.goOn(family);
        care.daysLater(6).confers("protection-plan");
        return family;
    }

    /** Two children, whose ways parted, both stand at a child in need review. */
    public long parted(String first, String second) {
        Care care = enquired("initial-conference", first, second);
        care.daysLater(6).confers("protection-plan", "child-in-need");
        care.assesses("carry-on").authorises("assessment");
        care.daysLater(5).plansForNeed("cin-review").authorises("child-in-need");
        care.daysLater(60).reviews("child-in-need");
        care.plansForNeed("cin-review").authorises("child-in-need");
        return care.walk().family;
    }

    /** A contact that the front door has still to screen. */
    public long reported(String... names) {
        return walks.begin(names).family;
    }

    /** The strategy discussion is still to be held. */
    public long suspected(String... names) {
        return toStrategy(names).walk().family;
    }

    /** A section 47 enquiry runs beside the assessment. */
    public long inEnquiry(String... names) {
        return toStrategy(names).discusses("section-47").walk().family;
    }

    /** The conference that an enquiry asked for is still to be held. */
    public long beforeConference(String... names) {
        return enquired("initial-conference", names).walk().family;
    }

    /** On a protection plan, with nothing else open beside it. */
    public long onlyOnAPlan(String... names) {
        return enquired("initial-conference", names)
                .daysLater(6)
                .confers("protection-plan")
                .assesses("carry-on")
                .authorises("assessment")
                .walk()
                .family;
    }

    /** Between two meetings of that kind: a core group, a review conference or a review of need. */
    public long reviewedBy(String stage, String... names) {
        if (stage.equals("cin-review")) {
            Care care =
                    enquired("no-conference", names).plansForNeed("cin-review").authorises("child-in-need");
            return care.daysLater(20)
                    .reviewsNeed("cin-review")
                    .authorises("cin-review")
                    .walk()
                    .family;
        }
        Care care = enquired("initial-conference", names).daysLater(6).confers("protection-plan");
        return (stage.equals("core-group")
                        ? care.daysLater(8).meetsInCoreGroup("core-group")
                        : care.daysLater(60).reviews("protection-plan"))
                .walk()
                .family;
    }

    /** A checkpoint of the running assessment, due on that day. */
    public Checkpoint checkpoint(long family, LocalDate dueOn) {
        StageRun run = walks.kit.open(family, "assessment");
        return checkpoints.open(run.familyId(), run.episodeId(), run.id(), "assessment-checkpoint-1", dueOn);
    }

    /** Makes the first child of a family one that is still to be born. */
    public Child expecting(long family) {
        Child child = children.ofFamily(family).get(0);
        return children.save(child.aged(null, walks.kit.today().plusDays(20), null));
    }

    public List<Child> children(long family) {
        return children.ofFamily(family);
    }

    public String reference(long family) {
        return families.findById(family).orElseThrow().reference();
    }

    private Care toReferral(String... names) {
        return walks.begin(names)
                .to("next-step-decision")
                .decides("social-care")
                .tells()
                .care();
    }

    private Care toStrategy(String... names) {
        return walks.begin(names)
                .to("next-step-decision")
                .decides("strategy-discussion")
                .tells()
                .care();
    }

    private Care enquired(String outcome, String... names) {
        return toStrategy(names).discusses("section-47").enquires(outcome).authorises("section-47");
    }
}
