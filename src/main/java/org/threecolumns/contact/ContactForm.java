package org.threecolumns.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import org.threecolumns.family.FamilyRegister.NewChild;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.TypedDate;
import org.threecolumns.form.Words;

/** The contact page as somebody typed it: everything is kept as text, so that a page with a mistake in it shows it all again. */
final class ContactForm {

    private static final int USUAL_ROWS = 2;
    private static final int MOST_ROWS = 15;

    private final MultiValueMap<String, String> typed;

    ContactForm(MultiValueMap<String, String> typed) {
        this.typed = typed;
    }

    /** One child as typed, ready to be shown again. */
    record Row(int number, String givenName, String familyName, String born, String expected, String roughAge) {

        boolean isCalled(String name) {
            return Words.clean(givenName + " " + familyName).equalsIgnoreCase(name);
        }

        boolean isEmpty() {
            return Words.isBlank(givenName + familyName + born + expected + roughAge);
        }

        NewChild child() {
            return new NewChild(givenName, familyName, TypedDate.read(born), TypedDate.read(expected), roughAge);
        }
    }

    public String text(String name) {
        String first = typed.getFirst(name);
        return first == null ? "" : first;
    }

    Long number(String name) {
        return text(name).matches("\\d{1,18}") ? Long.valueOf(text(name)) : null;
    }

    /** The family this is about: chosen before, or picked just now from those that are alike. */
    Long familyId() {
        return isChoosingFamily() ? number("sameFamily") : number("familyId");
    }

    boolean isChoosingFamily() {
        return number("sameFamily") != null;
    }

    boolean wantsMoreRows() {
        return "more".equals(text("action"));
    }

    List<Row> rows() {
        int wanted = Math.min(MOST_ROWS, Math.max(USUAL_ROWS, filled() + (wantsMoreRows() ? 2 : 0)));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            rows.add(row(i));
        }
        return rows;
    }

    /** The children who were named in few words, one on each line. */
    List<ChildLine> lines() {
        return ChildLine.of(text("children"));
    }

    private List<Row> filledRows() {
        return rows().stream().filter(row -> !row.isEmpty()).toList();
    }

    /** Whether the rows for a child in full are shown: somebody used them or asked for more. */
    public boolean isInFull() {
        return wantsMoreRows() || filled() > 0;
    }

    boolean names(String child) {
        String family = text("familyName");
        return lines().stream().anyMatch(line -> Words.clean(line.name() + " " + family)
                        .equalsIgnoreCase(child))
                || rows().stream().anyMatch(row -> row.isCalled(child));
    }

    /** The start of the id of the input of the nth child that {@link #input} tells of. */
    String placeOf(int child, String input) {
        int row = child - lines().size();
        return row < 0 || row >= filledRows().size()
                ? "children"
                : "child-" + filledRows().get(row).number() + "-" + input;
    }

    private int filled() {
        int last = 0;
        for (int i = 0; i < MOST_ROWS; i++) {
            last = row(i).isEmpty() ? last : i + 1;
        }
        return last;
    }

    private Row row(int i) {
        String name = "child-" + i + "-";
        return new Row(
                i,
                text(name + "given"),
                text(name + "family"),
                text(name + "born"),
                text(name + "expected"),
                text(name + "rough"));
    }

    List<Long> knownChildren() {
        return typed.getOrDefault("known", List.of()).stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    }

    /** Lines and dates that cannot be read, by the id of their input. */
    List<FieldError> unreadDates() {
        List<FieldError> problems = new ArrayList<>();
        lines().stream()
                .filter(ChildLine::isUnclear)
                .forEach(
                        line -> problems.add(
                                new FieldError(
                                        "children",
                                        "unclear-child",
                                        "Write “" + line.text()
                                                + "” as one child on a line: first name, then a birth date such as 3/5/2019 or an age")));
        for (Row row : rows()) {
            unread(row.born(), "child-" + row.number() + "-born", problems);
            unread(row.expected(), "child-" + row.number() + "-expected", problems);
        }
        return problems;
    }

    private static void unread(String text, String id, List<FieldError> problems) {
        if (!Words.isBlank(text) && TypedDate.read(text) == null) {
            problems.add(new FieldError(
                    id, "not-a-date", "Write the date as day/month/year, for example 3/5/2019, or give a rough age"));
        }
    }

    ContactInput input() {
        List<NewChild> children = Stream.concat(
                        lines().stream().map(line -> line.child(text("familyName"))),
                        filledRows().stream().map(Row::child))
                .toList();
        return new ContactInput(
                Words.isBlank(text("key")) ? null : text("key"),
                familyId(),
                knownChildren(),
                children,
                text("caller"),
                text("words"),
                null,
                number("check"));
    }
}
