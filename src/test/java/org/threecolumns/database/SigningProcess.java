package org.threecolumns.database;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.threecolumns.ProductRun;
import org.threecolumns.family.Contact;
import org.threecolumns.process.Answers;
import org.threecolumns.process.JourneyKit;

/** The whole product at work: records contacts and signs stages, acknowledging each signature, until somebody kills it. */
final class SigningProcess {

    private final JourneyKit kit;

    private SigningProcess(JourneyKit kit) {
        this.kit = kit;
    }

    public static void main(String[] args) {
        ConfigurableApplicationContext product =
                ProductRun.start("spring.datasource.url=" + DeliveredUrl.in(Path.of(args[0])));
        SigningProcess signing = new SigningProcess(product.getBean(JourneyKit.class));
        while (true) {
            signing.oneFamily();
        }
    }

    private void oneFamily() {
        Contact contact = kit.firstContact("Alder", "Birch");
        sign(contact, "contact", "fiona.frontdoor", Answers.contact());
        sign(
                contact,
                "next-step-decision",
                "mina.manager",
                Answers.decision(kit.open(contact.familyId(), "next-step-decision"), "caf"));
        sign(contact, "tell-referrer", "fiona.frontdoor", Answers.told());
        sign(contact, "family-agreement", "lena.lead", Answers.agreement("yes"));
    }

    private void sign(Contact contact, String stage, String username, Map<String, Object> answers) {
        kit.sign(contact.familyId(), stage, username, answers);
        ChildJvm.acknowledge(contact.episodeId() + " " + stage);
    }
}
