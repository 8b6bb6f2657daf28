package org.threecolumns.oversight;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.Teams;
import org.threecolumns.oversight.SummarySubscriptions.Subscription;

/** Sends the weekly summary on Monday morning, or as soon after as the server runs. Never where the people are invented. */
@Component
class SummarySending {

    private static final Logger LOG = LoggerFactory.getLogger(SummarySending.class);
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final SummarySubscriptions subscriptions;
    private final SummaryText text;
    private final Accounts accounts;
    private final ObjectProvider<MailSender> mail;
    private final SummaryProperties properties;
    private final Clock clock;
    private final boolean demo;

    SummarySending(
            SummarySubscriptions subscriptions,
            SummaryText text,
            Accounts accounts,
            ObjectProvider<MailSender> mail,
            SummaryProperties properties,
            Clock clock,
            @Value("${threecolumns.demo.accounts:true}") boolean demo) {
        this.subscriptions = subscriptions;
        this.text = text;
        this.accounts = accounts;
        this.mail = mail;
        this.properties = properties;
        this.clock = clock;
        this.demo = demo;
    }

    /** @return why nothing is sent here, in words; empty when it is */
    String silence() {
        if (demo) {
            return "Nothing is sent here, as this is a demo with invented people.";
        }
        return mail.getIfAvailable() == null ? "Nothing is sent here, as no mail server is set up." : "";
    }

    @Scheduled(
            initialDelayString = "${threecolumns.summary.look-every:PT10M}",
            fixedDelayString = "${threecolumns.summary.look-every:PT10M}")
    void sendDue() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        LocalDate monday = Grain.WEEK.start(now.toLocalDate());
        boolean tooEarly =
                now.getDayOfWeek() == DayOfWeek.MONDAY && now.toLocalTime().isBefore(MORNING);
        if (silence().isEmpty() && !tooEarly) {
            subscriptions.without(monday).stream()
                    .filter(subscription -> subscriptions.take(subscription.username(), monday))
                    .forEach(this::send);
        }
    }

    private void send(Subscription subscription) {
        Set<String> teams =
                accounts.find(subscription.username()).map(Teams::managed).orElse(Set.of());
        if (teams.isEmpty()) {
            subscriptions.unsubscribe(subscription.username());
            return;
        }
        SummaryText.Letter letter = text.of(teams);
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(properties.from());
        message.setTo(subscription.email());
        message.setSubject(letter.subject());
        message.setText(letter.text());
        try {
            mail.getObject().send(message);
        } catch (MailException e) {
            LOG.warn("A weekly summary could not be sent: {}", e.getClass().getSimpleName());
        }
    }
}
