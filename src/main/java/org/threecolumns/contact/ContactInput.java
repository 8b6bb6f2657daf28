package org.threecolumns.contact;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.threecolumns.family.FamilyRegister.NewChild;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;

/**
 * What makes a call safe: who rang, about which children, and what they said. Either a known family with some of its children,
 * or new children, or both.
 *
 * @param clientKey makes recording idempotent: the same key records once
 * @param familyId a family found by the search, or null for a new one
 * @param historyCheckId the search made before
 */
public record ContactInput(
        String clientKey,
        Long familyId,
        List<Long> childIds,
        List<NewChild> newChildren,
        String caller,
        String words,
        Instant receivedAt,
        Long historyCheckId) {

    private static final int MOST_CHILDREN = 15;

    public ContactInput {
        childIds = childIds == null ? List.of() : List.copyOf(childIds);
        newChildren = newChildren == null ? List.of() : List.copyOf(newChildren);
    }

    /** The same with the search that was made for it. */
    ContactInput checked(long checkId) {
        return new ContactInput(clientKey, familyId, childIds, newChildren, caller, words, receivedAt, checkId);
    }

    /** The name of the first new child, to be searched for. */
    String names() {
        NewChild first = newChildren.get(0);
        return (Words.clean(first.givenName()) + " " + Words.clean(first.familyName())).strip();
    }

    List<FieldError> problems(Instant now, LocalDate today) {
        List<FieldError> problems = new ArrayList<>();
        if (clientKey != null && !clientKey.matches("[A-Za-z0-9._:-]{1,80}")) {
            problems.add(new FieldError("clientKey", "client-key", "Use letters, digits, dots and dashes, at most 80"));
        }
        if (childIds.isEmpty() && newChildren.isEmpty()) {
            problems.add(new FieldError("children", "no-children", "Name at least one child"));
        }
        if (newChildren.size() + childIds.size() > MOST_CHILDREN) {
            problems.add(new FieldError("children", "too-many", "Record at most 15 children at once"));
        }
        for (int i = 0; i < newChildren.size(); i++) {
            problems.addAll(newChildren.get(i).problems("children[" + i + "].", today));
        }
        if (receivedAt != null && receivedAt.isBefore(now.minus(Duration.ofDays(366)))) {
            problems.add(new FieldError("receivedAt", "long-ago", "Check the time: this contact came over a year ago"));
        }
        if (receivedAt != null && receivedAt.isAfter(now)) {
            problems.add(new FieldError("receivedAt", "future", "The contact cannot have come in the future"));
        }
        if (caller != null && caller.length() > 200) {
            problems.add(new FieldError("caller", "too-long", "Use 200 characters or fewer for the caller"));
        }
        if (Words.isBlank(words)) {
            problems.add(new FieldError("words", "blank", "Write down what the caller said, in their own words"));
        } else if (words.length() > 8000) {
            problems.add(new FieldError("words", "too-long", "Use 8000 characters or fewer"));
        }
        return problems;
    }
}
