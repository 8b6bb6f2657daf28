package org.threecolumns.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.threecolumns.PageVisitor;
import org.threecolumns.ProductTest;
import org.threecolumns.access.Accounts;
import org.threecolumns.process.FamiliesInCare;
import org.threecolumns.timeliness.MovableClock;

/** The same few figures on the diagram, for a monitoring server and in the weekly summary. */
@ProductTest
class HeadlinesTest {

    private static final String METRICS = "/actuator/prometheus";
    private static final String TESS = "tess@council.example";

    @Autowired
    private PageVisitor visitor;

    @Autowired
    private FamiliesInCare families;

    @Autowired
    private MockMvc web;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SummarySubscriptions subscriptions;

    @Autowired
    private SummaryText text;

    @Autowired
    private OpenWork work;

    @Test
    void numbersOnTheDiagramOpenTheCasesBehindThem() {
        families.inAssessment("Juniper");
        String page = visitor.get("tess.team", "/oversight/diagram?process=assessment")
                .html();
        int open = work.of(List.of("socialworker")).stream()
                .filter(cell -> cell.stage().equals("assessment"))
                .mapToInt(OpenWork.Cell::open)
                .sum();
        assertThat(page)
                .contains("href=\"/oversight/cases?standing=open&amp;stage=assessment\"")
                .contains(">" + open + " open");
        assertThat(visitor.get("tess.team", "/oversight/cases?standing=open&stage=assessment")
                        .status())
                .isEqualTo(200);
        assertThat(visitor.get("sami.social", "/oversight/diagram").status()).isEqualTo(403);
    }

    @Test
    void metricsAreForAnAdministratorsPasswordOnly_andCountedOnceAMinute() throws Exception {
        clock.advance(Duration.ofMinutes(2));
        int before = open(metrics());
        families.referred("Juniper");
        assertThat(open(metrics())).isEqualTo(before);
        clock.advance(Duration.ofMinutes(2));
        assertThat(open(metrics())).isEqualTo(before + 1);
        assertThat(web.perform(get(METRICS).with(httpBasic("tess.team", "three-columns")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(web.perform(get(METRICS)).andReturn().getResponse().getStatus())
                .isEqualTo(401);
    }

    @Test
    void summaryIsSentOnceOnMondayMorning_toWhoAskedForIt_andNamesNobody() {
        families.inAssessment("Juniper");
        visitor.post("tess.team", "/oversight/summary", "email", TESS);
        List<SimpleMailMessage> sent = new ArrayList<>();
        SummarySending sending = sending(sent, false);
        sending.sendDue();
        assertThat(sent).isEmpty();
        monday(6);
        sending.sendDue();
        assertThat(sent).isEmpty();
        monday(8);
        sending.sendDue();
        sending.sendDue();
        assertThat(sent).hasSize(1);
        assertThat(sent.get(0).getTo()).containsExactly(TESS);
        assertThat(sent.get(0).getText())
                .contains(" open\n", "/oversight/cases?standing=late")
                .doesNotContain("Juniper", "sami");
        visitor.post("tess.team", "/oversight/summary/end");
        clock.advance(Duration.ofDays(7));
        sending.sendDue();
        assertThat(sent).hasSize(1);
    }

    @Test
    void demoSendsNothing_andShowsWhatItWouldSay() {
        subscriptions.subscribe("tess.team", TESS);
        List<SimpleMailMessage> sent = new ArrayList<>();
        clock.advance(Duration.ofDays(14));
        sending(sent, true).sendDue();
        assertThat(sent).isEmpty();
        assertThat(visitor.get("tess.team", "/oversight/summary").html())
                .contains("Nothing is sent here", "/oversight/cases?standing=late", TESS);
        subscriptions.unsubscribe("tess.team");
    }

    /** The next Monday at that hour. */
    private void monday(int hour) {
        LocalDateTime now = LocalDateTime.now(clock);
        clock.set(now.toLocalDate()
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                .atTime(hour, 5));
    }

    /** Sends into a list what is for Tess: others ask for the summary in tests of their own. */
    private SummarySending sending(List<SimpleMailMessage> sent, boolean demo) {
        MailSender mail = new MailSender() {
            @Override
            public void send(SimpleMailMessage message) {
                send(new SimpleMailMessage[] {message});
            }

            @Override
            public void send(SimpleMailMessage... messages) {
                Stream.of(messages)
                        .filter(message -> List.of(message.getTo()).contains(TESS))
                        .forEach(sent::add);
            }
        };
        return new SummarySending(
                subscriptions,
                text,
                accounts,
                new StaticListableBeanFactory(Map.of("mail", mail)).getBeanProvider(MailSender.class),
                new SummaryProperties("three-columns@council.example", "https://council.example"),
                clock,
                demo);
    }

    private String metrics() throws Exception {
        MvcResult result = web.perform(get(METRICS).with(httpBasic("ada.admin", "three-columns")))
                .andReturn();
        assertThat(result.getResponse().getStatus()).isEqualTo(200);
        return result.getResponse().getContentAsString();
    }

    private static int open(String metrics) {
        return metrics.lines()
                .filter(line -> line.startsWith("threecolumns_work_open{team=\"teammanager\"}"))
                .map(line -> (int) Double.parseDouble(line.substring(line.indexOf("} ") + 2)))
                .findFirst()
                .orElseThrow();
    }
}
