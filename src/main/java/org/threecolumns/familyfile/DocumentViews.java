package org.threecolumns.familyfile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.document.Document;
import org.threecolumns.document.Documents;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.PlainDates;
import org.threecolumns.familyfile.FamilyFileView.DocumentLine;

/** Documents as lines to read. */
@Component
class DocumentViews {

    private static final int KILOBYTE = 1024;

    private final Documents documents;
    private final Accounts accounts;
    private final ChildRepository family;
    private final Clock clock;

    DocumentViews(Documents documents, Accounts accounts, ChildRepository family, Clock clock) {
        this.documents = documents;
        this.accounts = accounts;
        this.family = family;
        this.clock = clock;
    }

    List<DocumentLine> ofFamily(long familyId, CurrentUser me, long from, int size) {
        Map<String, String> people = new HashMap<>();
        List<Child> children = family.ofFamily(familyId);
        return documents.ofFamily(familyId, Visibility.of(me), from, size).stream()
                .map(d -> line(d, people, children))
                .toList();
    }

    private DocumentLine line(Document d, Map<String, String> people, List<Child> children) {
        String detail = about(d, children) + d.kind() + ", " + Math.max(1, d.size() / KILOBYTE) + " KB, added by "
                + people.computeIfAbsent(d.uploadedBy(), this::name) + " on " + day(d.uploadedAt());
        String struck = d.isStruckOut()
                ? "Struck out by " + people.computeIfAbsent(d.struckBy(), this::name) + " on " + day(d.struckAt())
                        + ": " + d.struckBecause()
                : null;
        return new DocumentLine(d.id(), d.name(), d.about(), detail, d.isPicture() && !d.isStruckOut(), struck);
    }

    private static String about(Document d, List<Child> children) {
        String names = children.stream()
                .filter(c -> d.childIds().contains(c.id()))
                .map(Child::givenName)
                .collect(Collectors.joining(" and "));
        return names.isEmpty() ? "" : "about " + names + ", ";
    }

    private String day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone()).format(PlainDates.LONG);
    }

    private String name(String username) {
        return accounts.find(username).map(CurrentUser::displayName).orElse(username);
    }
}
