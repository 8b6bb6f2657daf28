package org.threecolumns.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.MissingCsrfTokenException;

/** What somebody typed into a page whose login has ended is shown again, and nothing else. */
class FormRefusalsTest {

    private final MockHttpServletRequest sent = new MockHttpServletRequest("POST", "/settings/labels/early-help");

    @Test
    void whatWasTyped_isShown_andWhatStoodThereBeforeIsNot() throws Exception {
        sent.addHeader("Referer", "http://localhost/settings/labels/early-help");
        sent.setParameter("worries", "What are we worried about?");
        sent.setParameter("was.worries", "What are we worried about?");
        sent.setParameter("strengths", "What goes well?");
        sent.setParameter("was.strengths", "What is working well?");
        sent.setParameter("impact.child-1", "I am hungry.");
        sent.setParameter("impact.child-1.was", "I am hungry.");
        sent.setParameter("action", "save");
        shown().containsExactly("What goes well?");
    }

    @Test
    void whatAnotherSiteSent_isShownToNobodyAsTheirOwn() throws Exception {
        sent.addHeader("Referer", "http://elsewhere.example/page");
        sent.setParameter("why", "Ring this number now");
        shown().isEmpty();
    }

    private ListAssert<String> shown() throws Exception {
        MockHttpServletResponse answer = new MockHttpServletResponse();
        new FormRefusals().handle(sent, answer, new MissingCsrfTokenException("none"));
        assertThat(answer.getStatus()).isEqualTo(401);
        return assertThat(sent.getAttribute(FormRefusals.TYPED))
                .asInstanceOf(InstanceOfAssertFactories.list(String.class));
    }
}
