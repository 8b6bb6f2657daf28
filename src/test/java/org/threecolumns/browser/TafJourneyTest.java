package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.Scaling;
import org.threecolumns.mapping.ScalingRepository;
import org.threecolumns.process.EveryStage;
import org.threecolumns.process.Walks;

/** The team around a family at the screen: five people give their own numbers, and a review stands beside the meeting before. */
class TafJourneyTest extends BrowserTest {

    private static final Logger LOG = LoggerFactory.getLogger(TafJourneyTest.class);
    private static final int MOST_ACTIONS = 10;

    @Autowired
    private Walks walks;

    @Autowired
    private FamilyRepository families;

    @Autowired
    private ScalingRepository scores;

    @Test
    void aReviewInWhichTwoThingsChanged_isSignedInTenActionsAndOnlyTheseAreTyped() {
        StageRun run = EveryStage.TAF_REVIEW.open(walks, "Poppy", "Sam");
        Page page = atFamilyOf(run);
        Actions actions = new Actions(worker);
        actions.go(link("TAF review")).go(button("Fill in as last time"));
        assertThat(page.locator("#part-missing").innerText())
                .contains("Ask Mum for a number")
                .doesNotContain("Say ");
        actions.write(page.locator("#new-STRENGTHS"), "Dad takes them to swimming every Sunday.")
                .check(page.locator("input[name^='score.'][value='7']").first())
                .write(page.locator("textarea[name^='scoreReason.']").first(), "Dad is there again, and they sleep.")
                .check(page.locator("#sameForAll"))
                .choose(page.locator("#other-0-answer"), "6")
                .check(page.locator("input[name^='f.goalProgress.'][value=closer]"))
                .go(button("Sign TAF review"));
        assertThat(worker.text()).contains("TAF review is signed.");
        LOG.info("TAF review beside the last one: {} actions, {} of them typed", actions.done(), actions.typed());
        assertThat(actions.done()).isLessThanOrEqualTo(MOST_ACTIONS);
        assertThat(actions.typed()).isEqualTo(2);
        assertThat(ownNumbers(run)).containsExactly(7, 7);
        assertThat(lastRecord())
                .contains("Mum", "It works.", "Go on with the plan", "Closer than before", "Dad is there again");
    }

    @Test
    void whatIsWrittenAlready_standsWhenTheRestIsFilledInAsLastTime() {
        StageRun run = EveryStage.TAF_REVIEW.open(walks, "Poppy");
        Page page = atFamilyOf(run);
        worker.go(link("TAF review"));
        page.locator("#talkedWith").fill("Mum, and Dad by phone");
        page.locator("input[name^='score.'][value='8']").check(new Locator.CheckOptions().setForce(true));
        worker.press("Fill in as last time").looksRight();
        assertThat(page.locator("#talkedWith").inputValue()).isEqualTo("Mum, and Dad by phone");
        assertThat(ownNumbers(run)).containsExactly(8);
        assertThat(page.locator("textarea[name^='scoreReason.']").inputValue()).isEmpty();
    }

    @Test
    void fivePeopleAtATafMeeting_eachGiveTheirOwnNumberInTheirOwnWords() {
        StageRun run = EveryStage.TAF_MEETING.open(walks, "Poppy", "Sam");
        Page page = atFamilyOf(run);
        worker.go(link("TAF meeting"));
        assertThat(page.locator("#f-attendees-0-name").inputValue()).isEqualTo("Mum");
        people("Mum", "Nan", "Poppy", "Ms Alder", "Dr Okafor");
        worker.press("Save and add another number");
        theirs(0, "FAMILY", "3");
        theirs(1, "FAMILY", "rather-not-say");
        worker.press("Save and add another number");
        assertThat(page.locator("#given").getAttribute("open")).isNull();
        theirs(0, "CHILD", "6");
        theirs(1, "PROFESSIONAL", "8");
        theirs(2, "PROFESSIONAL", "dont-know");
        worker.press("Save and add another number").looksRight();
        assertThat(page.locator("#given").getAttribute("open")).isNotNull();
        assertThat(Fit.runsOut(page, 320)).isEmpty();
        page.setViewportSize(1280, 900);
        decide(page);
        assertThat(worker.text()).contains("TAF meeting is signed.");
        eachIsTheirOwn(run);
    }

    private Page atFamilyOf(StageRun run) {
        String reference = families.findById(run.familyId()).orElseThrow().reference();
        worker.logIn("lena.lead").open("/families/" + reference);
        return worker.page();
    }

    private Locator link(String stage) {
        return worker.page().locator("main td a").filter(new Locator.FilterOptions().setHasText(stage));
    }

    private Locator button(String name) {
        return worker.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private void people(String... names) {
        for (int i = 0; i < names.length; i++) {
            if (i > 0) {
                worker.press("Add another Person");
            }
            String row = "f-attendees-" + i;
            worker.typeInto(row + "-name", names[i]).typeInto(row + "-role", "Knows the children");
            worker.page()
                    .locator("input[name='f.attendees[" + i + "].attended'][value=attended]")
                    .check();
        }
    }

    /** In the row of one of those who have not given a number yet; the ends that are shown are those of such a person. */
    private void theirs(int row, String kind, String answer) {
        Page page = worker.page();
        page.locator("#other-" + row + "-kind").selectOption(kind);
        assertThat(page.locator(".tc-other")
                        .nth(row)
                        .locator(".tc-ends:visible")
                        .getAttribute("class"))
                .contains("tc-ends--" + kind);
        page.locator("#other-" + row + "-answer").selectOption(answer);
    }

    private void decide(Page page) {
        FamilyAtScreen family = new FamilyAtScreen(worker, clock);
        for (Locator number : page.locator("input[name^='score.'][value='5']").all()) {
            number.check(new Locator.CheckOptions().setForce(true));
        }
        page.locator("textarea[name^='scoreReason.']").all().forEach(why -> why.fill("All five want the same."));
        page.locator("input[name^='f.goalProgress.'][value=new]").all().forEach(Locator::check);
        worker.type("With whom", "Everybody who came")
                .type("On which day, for example 27/3/2026", family.today())
                .choose("What should happen now?", "Go on with the plan")
                .type("Why is that right for this family?", "They all see the same first step.");
        family.date("f.nextMeeting", family.inDays(42));
        worker.press("Sign TAF meeting");
    }

    private void eachIsTheirOwn(StageRun run) {
        Map<String, List<Scaling>> byPerson = scores.findByStageRunId(run.id()).stream()
                .filter(score -> score.scorerKind() != Scaling.ScorerKind.SIGNER)
                .collect(Collectors.groupingBy(Scaling::scorer));
        assertThat(byPerson).containsOnlyKeys("Mum", "Nan", "Poppy", "Ms Alder", "Dr Okafor");
        assertThat(byPerson.values()).allSatisfy(theirs -> assertThat(theirs)
                .hasSize(2)
                .extracting(Scaling::answer, Scaling::number)
                .containsOnly(org.assertj.core.groups.Tuple.tuple(
                        theirs.get(0).answer(), theirs.get(0).number())));
        assertThat(byPerson.get("Mum").get(0).number()).isEqualTo(3);
        assertThat(byPerson.get("Nan").get(0).answer()).isEqualTo(Scaling.Answer.RATHER_NOT_SAY);
        assertThat(byPerson.get("Poppy").get(0).number()).isEqualTo(6);
        assertThat(byPerson.get("Ms Alder").get(0).number()).isEqualTo(8);
        assertThat(byPerson.get("Dr Okafor").get(0).answer()).isEqualTo(Scaling.Answer.DONT_KNOW);
        assertThat(List.of("Mum", "Poppy", "Ms Alder"))
                .extracting(who -> byPerson.get(who).get(0).worstWords())
                .doesNotHaveDuplicates();
    }

    private List<Integer> ownNumbers(StageRun run) {
        return scores.findByStageRunId(run.id()).stream()
                .filter(score -> score.scorerKind() == Scaling.ScorerKind.SIGNER)
                .map(Scaling::number)
                .toList();
    }

    /** The record that was signed just now, as it reads. */
    private String lastRecord() {
        worker.go(worker.page().locator("main a[href^='/records/']").first());
        return worker.text();
    }
}
