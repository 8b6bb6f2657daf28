package org.threecolumns.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.Family;
import org.threecolumns.form.FieldError;

/** Fills the contact page: what was typed, the children of a known family, and what is wrong beside its place. */
@Component
class ContactPages {

    private static final Pattern CHILD = Pattern.compile("children\\[(\\d+)]\\.(\\w+)");
    private static final Map<String, String> INPUTS =
            Map.of("familyName", "family", "birthDate", "born", "expectedDate", "expected", "roughAge", "rough");

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
        model.addAttribute("lines", lines(form, known));
        model.addAttribute("family", family);
        model.addAttribute("known", known);
        model.addAttribute(
                "problems", problems.stream().map(e -> placed(form, e)).toList());
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
        return form.isChoosingFamily() && form.names(child.name());
    }

    /** Without those who turned out to be known. */
    private static List<ContactForm.Row> rows(ContactForm form, List<Known> known) {
        return form.rows().stream()
                .map(r -> form.isChoosingFamily() && known.stream().anyMatch(k -> r.isCalled(k.name()))
                        ? new ContactForm.Row(r.number(), "", "", "", "", "")
                        : r)
                .toList();
    }

    /** The box of children as it was typed, without those who turned out to be known. */
    private static String lines(ContactForm form, List<Known> known) {
        return !form.isChoosingFamily()
                ? form.text("children")
                : form.lines().stream()
                        .filter(line -> known.stream().noneMatch(k -> k.name()
                                .equalsIgnoreCase((line.name() + " " + form.text("familyName")).strip())))
                        .map(ChildLine::text)
                        .collect(Collectors.joining("\n"));
    }

    /** The error beside its input: fields of the recording in the ids of the page. */
    private static FieldError placed(ContactForm form, FieldError e) {
        Matcher child = CHILD.matcher(e.field());
        String id = child.matches()
                ? form.placeOf(Integer.parseInt(child.group(1)), INPUTS.getOrDefault(child.group(2), "given"))
                : e.field().replace("childIds", "children");
        return new FieldError(id, e.code(), e.message());
    }
}
