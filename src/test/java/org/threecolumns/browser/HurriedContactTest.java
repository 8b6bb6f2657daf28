package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.mapping.ImpactRepository;
import org.threecolumns.mapping.Scaling;
import org.threecolumns.mapping.ScalingRepository;

/** A hurried worker records a call about two children by keyboard alone, from an empty page to the signature. */
class HurriedContactTest extends BrowserTest {

    private static final Logger LOG = LoggerFactory.getLogger(HurriedContactTest.class);
    private static final int MOST_FIELDS_BEFORE_SAFE = 5;
    private static final int MOST_FIELDS_TO_SIGN = 14;
    private static final int WORDS_IN_FIVE_MINUTES = 5 * 40;

    private static final String CALL =
            "Poppy has come in hungry three times this week and says there was no tea last night. Sam was in the buggy in a"
                    + " thin top and had a bad cough. Mum was in tears at the gate. She says Dad left on Sunday with the car and"
                    + " the money, and she cannot get to work without it. Nan has the two of them on Fridays and is a great help."
                    + " I told Mum I would ring you, and she said yes, please, she needs somebody to talk to. They have always"
                    + " been fine until now, clean and on time, and Poppy loves school. I am more sad than cross.";

    @Autowired
    private ScalingRepository scores;

    @Autowired
    private ImpactRepository impacts;

    @Test
    void aCallAboutTwoChildren_isSafeAfterFiveFieldsAndSignedAfterFourteenInFiveMinutes() {
        worker.logIn("fiona.frontdoor").open("/contacts/new");
        Keys keys = new Keys(worker.page());
        keys.write("caller", "Ms Alder, class teacher")
                .write("words", CALL)
                .write("familyName", "Lovage")
                .write("children", "Poppy, 4/5/2019\nSam, 2")
                .go("record");
        int safeAfter = keys.fields();
        int safeStrokes = keys.strokes();
        isSafe();
        long run = Long.parseLong(worker.path().replaceAll("\\D", ""));
        keys.write("new-WORRIES", "Hungry at school three times; Dad left with the money.")
                .write("new-STRENGTHS", "Mum asks for help. Nan has them on Fridays.")
                .write("new-NEXT_STEPS", "Ring Mum about food for tonight")
                .write("impact." + firstChild(), "My tummy hurts and Mum cries.")
                .choose("score." + firstChild(), "4")
                .write("scoreReason." + firstChild(), "No food, no car; Nan and school are near.")
                .choose("sameForAll", " ")
                .write("f-referrerReach", "School office")
                .choose("f.consentSought", " ")
                .write("f-source", "A school")
                .press("Enter")
                .go("sign");
        assertThat(worker.text()).contains("Contact is signed.");
        tell(safeAfter, safeStrokes, keys);
        eachChildHasARowOfTheirOwn(run);
        assertThat(safeAfter).isLessThanOrEqualTo(MOST_FIELDS_BEFORE_SAFE);
        assertThat(keys.fields()).isLessThanOrEqualTo(MOST_FIELDS_TO_SIGN);
        assertThat(keys.words()).isLessThanOrEqualTo(WORDS_IN_FIVE_MINUTES);
    }

    /** On the stage page nothing is typed yet, and somebody else finds the family and its task. */
    private void isSafe() {
        assertThat(worker.heading()).isEqualTo("Contact");
        try (Worker manager = another()) {
            manager.logIn("mina.manager").open("/families?q=Lovage");
            assertThat(manager.text()).contains("Lovage");
            manager.logIn("fred.frontdoor").open("/tasks/teams?q=Lovage");
            assertThat(manager.text()).contains("Lovage", "Contact", "Poppy", "Sam");
        }
    }

    private String firstChild() {
        return worker.page()
                .locator("input[name^='score.']")
                .first()
                .getAttribute("name")
                .replace("score.", "");
    }

    private void eachChildHasARowOfTheirOwn(long run) {
        List<Scaling> given = scores.findByStageRunId(run);
        assertThat(given).extracting(Scaling::childId).doesNotHaveDuplicates().hasSize(2);
        assertThat(given).allSatisfy(score -> {
            assertThat(score.number()).isEqualTo(4);
            assertThat(score.reason()).startsWith("No food, no car");
        });
        assertThat(impacts.ofFamily(given.get(0).familyId(), true))
                .hasSize(2)
                .allSatisfy(impact -> assertThat(impact.text()).startsWith("My tummy hurts"));
    }

    private static void tell(int safeAfter, int safeStrokes, Keys keys) {
        LOG.info(
                "Contact by a hurried worker: safe after {} fields and {} keys; signed after {} fields and {} keys, which is {}"
                        + " words or {} minutes at 40 words a minute",
                safeAfter,
                safeStrokes,
                keys.fields(),
                keys.strokes(),
                Math.round(keys.words()),
                Math.round(keys.words() / 4) / 10.0);
    }
}
