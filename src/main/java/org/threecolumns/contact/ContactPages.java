package org.threecolumns.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.Family;
import org.threecolumns.form.FieldError;

/** Fills the contact page: what was typed, the children of a known family, and what is wrong beside its place. */
@Component
class ContactPages {

    private final ChildRepository children;
    private final Clock clock;

    ContactPages(ChildRepository children, Clock clock) {
        this.children = children;
        this.clock = clock;
    }

    /** A known child who can be ticked. */
    record Known(long id, String name, String age, boolean chosen) {}

    void show(ContactForm form, Family family, List<FieldError> problems, Model model) {
        model.addAttribute("form", form);
        List<Known> known = family == null ? List.of() : known(family, form);
        model.addAttribute("rows", rows(form, known));
        model.addAttribute("family", family);
        model.addAttribute("known", known);
        model.addAttribute(
                "problems", problems.stream().map(ContactPages::placed).toList());
    }

    private List<Known> known(Family family, ContactForm form) {
        LocalDate today = LocalDate.now(clock);
        List<Long> chosen = form.knownChildren();
        return children.ofFamily(family.id()).stream()
                .map((Child c) ->
                        new Known(c.id(), c.name(), c.ageOn(today), chosen.contains(c.id()) || isTyped(form, c)))
                .toList();
    }

    private static boolean isTyped(ContactForm form, Child child) {
        return form.isChoosingFamily() && form.rows().stream().anyMatch(r -> r.isCalled(child.name()));
    }

    /** Without those who turned out to be known. */
    private static List<ContactForm.Row> rows(ContactForm form, List<Known> known) {
        return form.rows().stream()
                .map(r -> form.isChoosingFamily() && known.stream().anyMatch(k -> r.isCalled(k.name()))
                        ? new ContactForm.Row(r.number(), "", "", "", "", "")
                        : r)
                .toList();
    }

    /** The error beside its input: fields of the recording in the ids of the page. */
    private static FieldError placed(FieldError e) {
        String id = e.field()
                .replaceAll("children\\[(\\d+)]\\.givenName", "child-$1-given")
                .replaceAll("children\\[(\\d+)]\\.birthDate", "child-$1-born")
                .replaceAll("children\\[(\\d+)]\\.expectedDate", "child-$1-expected")
                .replaceAll("children|childIds", "child-0-given");
        return new FieldError(id, e.code(), e.message());
    }
}
