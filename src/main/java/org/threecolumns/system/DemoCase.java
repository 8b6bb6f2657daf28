package org.threecolumns.system;

import java.util.HashMap;
import java.util.Map;
import org.threecolumns.family.Contact;
import org.threecolumns.family.FamilyRegister.NewChild;
import org.threecolumns.mapping.Scaling.ScorerKind;

/** One demo family's way through the front door and social care, told in words of its own. Outcomes are one for all, or one for each child. */
final class DemoCase {

    private static final String SOCIAL_WORKER = "sami.social";
    private static final String TEAM_MANAGER = "tess.team";

    private final DemoTelling telling;
    private final DemoWords words;
    private final Contact contact;

    private DemoCase(DemoTelling telling, DemoWords words, Contact contact) {
        this.telling = telling;
        this.words = words;
        this.contact = contact;
    }

    static DemoCase begins(DemoTelling telling, int daysAgo, DemoWords words, NewChild... children) {
        return new DemoCase(telling, words, DemoFrontDoor.screened(telling, daysAgo, words, children));
    }

    DemoCase on(int daysAgo) {
        telling.daysAgo(daysAgo);
        return this;
    }

    DemoCase decided(String... steps) {
        DemoStage stage = scored("next-step-decision", "mina.manager");
        return signed(stage, DemoAnswers.decision(stage.each(steps), words.map().worry()));
    }

    /** Moved here with a protection plan of another council. */
    DemoCase movedFrom(String council) {
        DemoStage stage = scored("next-step-decision", "mina.manager");
        Map<String, Object> answers = new HashMap<>(
                DemoAnswers.decision(stage.each("transfer-in"), words.map().worry()));
        answers.put("otherAuthority", council);
        return signed(stage, answers);
    }

    DemoCase toldTheCaller() {
        telling.stage(contact.familyId(), "tell-referrer", "fred.frontdoor")
                .sign(null, DemoAnswers.told(telling.today()));
        return this;
    }

    DemoCase referred(String... outcomes) {
        DemoStage stage = scored("referral-decision", TEAM_MANAGER);
        return signed(stage, DemoCareAnswers.referral(stage, words, outcomes));
    }

    DemoCase assessed(String... outcomes) {
        DemoStage stage = mapped("assessment", SOCIAL_WORKER);
        return signed(stage, DemoCareAnswers.assessment(stage, words, telling.today(), outcomes));
    }

    DemoCase authorised(String stage, String view) {
        return signed(open(stage + "-authorisation", TEAM_MANAGER), DemoCareAnswers.authorisation(view));
    }

    DemoCase discussed(String... outcomes) {
        DemoStage stage = scored("strategy-discussion", TEAM_MANAGER);
        return signed(stage, DemoCareAnswers.strategy(stage, words, telling.today(), outcomes));
    }

    DemoCase enquired(String... outcomes) {
        DemoStage stage = scored("section-47", SOCIAL_WORKER);
        return signed(stage, DemoCareAnswers.enquiry(stage, words, telling.today(), outcomes));
    }

    DemoCase conferred(String... outcomes) {
        DemoStage stage = mapped("initial-conference", "carl.chair");
        return signed(stage, DemoCareAnswers.conference(stage, words, telling.today(), outcomes));
    }

    DemoCase metInCoreGroup() {
        DemoStage stage = mapped("core-group", SOCIAL_WORKER);
        return signed(stage, DemoCareAnswers.coreGroup(stage, words, telling.today()));
    }

    DemoCase plannedForNeed(String... outcomes) {
        DemoStage stage = mapped("child-in-need", SOCIAL_WORKER);
        return signed(stage, DemoCareAnswers.childInNeed(stage, words, telling.today(), outcomes));
    }

    DemoCase reviewedNeed(String... outcomes) {
        DemoStage stage = mapped("cin-review", SOCIAL_WORKER);
        return signed(stage, DemoCareAnswers.cinReview(stage, words, telling.today(), outcomes));
    }

    DemoCase handedOver() {
        DemoStage stage = mapped("step-down", SOCIAL_WORKER);
        return signed(stage, DemoCareAnswers.stepDown(telling.today(), words));
    }

    /** Everybody whom the open stage is about was seen at home. */
    DemoCase visited(String stage, String note) {
        telling.events.visited(contact, open(stage, SOCIAL_WORKER).children(), note);
        return this;
    }

    void isSaidToHaveMoved(String saying) {
        telling.events.saidToHaveMoved(contact, saying);
    }

    private DemoCase signed(DemoStage stage, Map<String, Object> answers) {
        stage.sign(words.voices().parent(), answers);
        return this;
    }

    private DemoStage scored(String stage, String username) {
        return open(stage, username)
                .ownForAll(words.voices().number(), words.voices().why());
    }

    /** With a danger statement, and a number from each who came. */
    private DemoStage mapped(String name, String username) {
        DemoStage stage = scored(name, username);
        DemoWords.Danger danger = words.danger();
        if (!stage.hasStatement()) {
            stage.statement(danger.worry(), danger.goal(), danger.seenBy(), "8 weeks");
        }
        DemoWords.Voices voices = words.voices();
        return stage.others(ScorerKind.FAMILY, voices.parent(), voices.parentNumber(), voices.parentSays())
                .others(ScorerKind.PROFESSIONAL, "Sami Yusuf", voices.number(), voices.why())
                .others(ScorerKind.PROFESSIONAL, "Anwen Price", null, null)
                .others(ScorerKind.PROFESSIONAL, "Joel Marchetti", null, null);
    }

    private DemoStage open(String stage, String username) {
        return telling.stage(contact.familyId(), stage, username);
    }
}
