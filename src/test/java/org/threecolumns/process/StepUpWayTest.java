package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.PageVisitor;
import org.threecolumns.ProductTest;
import org.threecolumns.family.Contact;
import org.threecolumns.setting.DeliveredSettings;

/** Where a step-up goes is the council's choice; it counts for what is signed from then on and drops nothing. */
@ProductTest
class StepUpWayTest {

    @Autowired
    private PageVisitor visitor;

    @Autowired
    private DeliveredSettings delivered;

    @Autowired
    private Walks walks;

    @Autowired
    private Evidence evidence;

    @BeforeEach
    @AfterEach
    void asDelivered() {
        delivered.keep();
    }

    @Test
    void changeCountsForTheNextSignature_andAnOpenStepUpGoesOn() {
        Walk open = walks.begin("Poppy").to("caf").tells().maps("step-up");
        Walk next = walks.begin("Reed").to("caf").tells();
        chosen("0", "social-care");
        next.maps("step-up");
        assertThat(next.open()).containsExactly("referral-decision");
        assertThat(next.run("referral-decision").childIds()).isEqualTo(next.children());
        assertThat(next.run("referral-decision").dueOn()).isNotNull();
        assertThat(open.open()).containsExactly("contact");
        open.screens().decides("no-further-action").tells();
        assertThat(evidence.episode(open).isOpen()).isFalse();
        next.care().refers("no-further-action");
        assertThat(evidence.episode(next).isOpen()).isFalse();
        chosen("1", "front-door");
        Walk last = walks.begin("Fern").to("taf-review").tells().reviews("step-up");
        assertThat(evidence.contactOf(last.run("contact")).kind()).isEqualTo(Contact.Kind.STEP_UP);
    }

    private void chosen(String seen, String to) {
        String at = "/settings/step-up";
        assertThat(visitor.post("hope.head", at, "to", to, "why", "One team.", "seen", seen)
                        .location())
                .isEqualTo(at);
    }
}
