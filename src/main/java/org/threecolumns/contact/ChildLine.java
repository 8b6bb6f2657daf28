package org.threecolumns.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.threecolumns.family.FamilyRegister.NewChild;
import org.threecolumns.form.TypedDate;
import org.threecolumns.form.Words;

/**
 * One line of the box in which a hurried worker names the children: a first name, then what is known of the age, as in
 * {@code Poppy, 4/5/2019}, {@code Sam 2} or {@code Baby, due 3/6/2026}.
 *
 * @param age what stands behind the name, as it was typed
 */
record ChildLine(String name, String age) {

    private static final Pattern PARTS =
            Pattern.compile("(?i)([^,\\d]*?)[,\\s]*((?:\\b(?:about|born|due|expected)\\b|\\d).*"
                    + "|(?<=,)\\s*\\b(?:baby|newborn|toddler|teenager|age not known)\\b.*)?");
    private static final Pattern DATE =
            Pattern.compile("(?i)(?:(born|due|expected)( on)? ?)?(\\d{1,4}[/. -]\\d{1,2}[/. -]\\d.*)");

    /** The lines of a box that say something. */
    static List<ChildLine> of(String typed) {
        return typed.lines()
                .flatMap(line -> List.of(line.split(";")).stream())
                .map(Words::clean)
                .filter(line -> !line.isEmpty())
                .map(ChildLine::read)
                .toList();
    }

    private static ChildLine read(String line) {
        Matcher parts = PARTS.matcher(line);
        return parts.matches()
                ? new ChildLine(
                        parts.group(1),
                        parts.group(2) == null ? "" : parts.group(2).strip())
                : new ChildLine(line, "");
    }

    /** The same line again, for a page that shows it once more. */
    String text() {
        return age.isEmpty() ? name : name + ", " + age;
    }

    /** Whether it holds more than one name, or a date that is none: then nobody can tell what was meant. */
    boolean isUnclear() {
        return name.contains(",") || isDate() && born() == null && expected() == null;
    }

    NewChild child(String familyName) {
        return new NewChild(name, familyName, born(), expected(), isDate() ? "" : age);
    }

    private boolean isDate() {
        return DATE.matcher(age).matches();
    }

    private LocalDate born() {
        Matcher date = DATE.matcher(age);
        return date.matches() && !isAhead(date) ? TypedDate.read(date.group(3)) : null;
    }

    private LocalDate expected() {
        Matcher date = DATE.matcher(age);
        return date.matches() && isAhead(date) ? TypedDate.read(date.group(3)) : null;
    }

    private static boolean isAhead(Matcher date) {
        return date.group(1) != null && !"born".equalsIgnoreCase(date.group(1));
    }
}
