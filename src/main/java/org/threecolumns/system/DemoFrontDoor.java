package org.threecolumns.system;

import java.util.Locale;
import org.threecolumns.family.Contact;
import org.threecolumns.family.FamilyRegister.NewChild;
import org.threecolumns.mapping.MapColumn;
import org.threecolumns.mapping.Scaling.ScorerKind;

/** Two demo families who have only just come to us, and how the others did. */
final class DemoFrontDoor {

    private static final int AHEAD = 12;

    private DemoFrontDoor() {}

    /** The Fairweathers: a health visitor rang this morning, nobody has looked at it yet. */
    static void atContact(DemoTelling telling) {
        telling.daysAgo(0);
        telling.contact(
                "Grace Tennant, health visitor",
                "Mum is eight months gone and on her own with Isla since the summer. The flat is cold and she says she goes"
                        + " to bed when Isla does. She cried when I asked who would be there for the birth.",
                new NewChild(
                        "Isla", "Fairweather", telling.today().minusYears(3).minusMonths(4), null, null),
                new NewChild("Baby", "Fairweather", null, telling.today().plusDays(34), null));
    }

    /** The Holloways: mapped yesterday, waiting for a manager to decide. */
    static void atDecision(DemoTelling telling) {
        telling.daysAgo(1);
        String words =
                "Theo has missed eleven Mondays since September. He told me he stays to keep an eye on his mum after"
                        + " the weekend.";
        Contact contact = telling.contact(
                "Joan Pickersgill, head of year",
                words,
                new NewChild("Theo", "Holloway", telling.today().minusYears(12).minusMonths(2), null, null),
                new NewChild("Maya", "Holloway", telling.today().minusYears(5).minusMonths(9), null, null));
        telling.events.named(contact, "Carol Holloway", "Mum");
        telling.events.named(contact, "Dot Holloway", "Gran");
        telling.events.named(contact, "Joan Pickersgill", "Theo's head of year");
        telling.stage(contact.familyId(), "contact", "fiona.frontdoor")
                .worry("Theo has missed eleven Mondays and is two units behind in maths.")
                .said(MapColumn.WORRIES, "Theo", "Mum gets sad on Sundays. If I'm there she gets up.")
                .worry("Maya was collected by a neighbour four times this month because nobody came.")
                .strength("Mum rings the school every time, and says why.")
                .said(MapColumn.STRENGTHS, "Maya", "Theo does the voices when he reads to me.")
                .strength("Gran lives two streets away and has a key.")
                .step("Ask Mum what would make Mondays easier", "Joan Pickersgill", 4)
                .step("Find out whether Gran can do Monday mornings", "Fiona Marsh", 6)
                .like("Theo", "Theo carries the worry about his mum and it keeps him from school and friends.")
                .like("Maya", "Maya does not know who will be at the gate.")
                .own("Theo", 5, "He is falling behind, and he does have people who notice")
                .own("Maya", 6, "She is looked after, but never sure by whom")
                .others(ScorerKind.PROFESSIONAL, "Joan Pickersgill", 4, "It was two Mondays last year")
                .sign(
                        "Mum, by phone",
                        DemoAnswers.contact("Joan Pickersgill", "Head of year", "School office", words, "2A"));
    }

    /** A call, screened on the same day; the next steps it leads to are still ahead today. */
    static Contact screened(DemoTelling telling, int daysAgo, DemoWords words, NewChild... children) {
        telling.daysAgo(daysAgo);
        DemoWords.Call call = words.call();
        Contact contact =
                telling.contact(call.who() + ", " + call.relation().toLowerCase(Locale.UK), call.words(), children);
        namedAround(telling, contact, words, children[0].familyName());
        telling.stage(contact.familyId(), "contact", "fiona.frontdoor")
                .worry(words.map().worry())
                .strength(words.map().strength())
                .step(words.map().step(), words.map().stepBy(), daysAgo + AHEAD)
                .likes(words.like())
                .ownForAll(words.voices().number(), words.voices().why())
                .sign(
                        words.voices().parent() + ", by phone",
                        DemoAnswers.contact(
                                call.who(), call.relation(), "Number is on file", call.words(), call.source()));
        return contact;
    }

    /** "Aunt Efua" goes by that name; Mum goes by the family's. */
    private static void namedAround(DemoTelling telling, Contact contact, DemoWords words, String familyName) {
        String parent = words.voices().parent();
        String relation = parent.split(" ")[0];
        telling.events.named(contact, parent.equals(relation) ? relation + " " + familyName : parent, relation);
        telling.events.named(
                contact, words.call().who(), words.call().relation().toLowerCase(Locale.UK));
    }
}
