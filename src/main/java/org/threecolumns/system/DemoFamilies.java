package org.threecolumns.system;

import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.threecolumns.family.FamilyRepository;

/**
 * Invented families in every stage of the journey, made at the first start by the same services and models that
 * people use. A family that cannot be told, because a council has changed what is asked, is left where it stands.
 */
@Component
@ConditionalOnProperty(name = "threecolumns.demo.families", matchIfMissing = true)
class DemoFamilies {

    private static final Logger LOG = LoggerFactory.getLogger(DemoFamilies.class);

    private static final List<Consumer<DemoTelling>> STORIES = List.of(
            DemoFrontDoor::atContact,
            DemoFrontDoor::atDecision,
            DemoEarlyHelp::inMapping,
            DemoEarlyHelp::actedNow,
            DemoEarlyHelp::saidNo,
            DemoEarlyHelp::beforeMeeting,
            DemoPlans::beforeReview,
            DemoPlans::closed,
            DemoSocialCare::atReferral,
            DemoSocialCare::inAssessment,
            DemoSocialCare::leaving,
            DemoSocialCare::atAuthorisation,
            DemoSiblings::partedAfterAssessment,
            DemoNeed::beforeReview,
            DemoNeed::reviewed,
            DemoNeed::ending,
            DemoProtection::inEnquiry,
            DemoProtection::enquiryMade,
            DemoProtection::beforeConference,
            DemoSafety::movedHere,
            DemoSiblings::partedAtConference,
            DemoSafety::unborn);

    private final DemoTelling telling;
    private final FamilyRepository families;
    private final DemoQuiet quiet;

    DemoFamilies(DemoTelling telling, FamilyRepository families, DemoQuiet quiet) {
        this.telling = telling;
        this.families = families;
        this.quiet = quiet;
    }

    /** @return whether the stories were told now, as there was no family yet */
    boolean createOnce() {
        if (families.count() > 0) {
            return false;
        }
        return quiet.during(() -> {
            STORIES.forEach(this::tell);
            return true;
        });
    }

    private void tell(Consumer<DemoTelling> story) {
        try {
            story.accept(telling);
        } catch (IllegalStateException e) {
            LOG.warn("A demo family was left where it stands: {}", e.getMessage());
        } finally {
            telling.comeBack();
        }
    }
}
