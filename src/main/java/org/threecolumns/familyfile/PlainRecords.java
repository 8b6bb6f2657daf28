package org.threecolumns.familyfile;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.PlainDates;
import org.threecolumns.form.AnswerLine;
import org.threecolumns.journey.SignedContent;
import org.threecolumns.journey.StageNames;
import org.threecolumns.journey.StageRecord;

/** Puts into words what a record holds that is no stage: that a child leaves us, that a service asked for a conference. */
@Component
class PlainRecords {

    /** Ids, which are told in names or mean nothing to a reader. */
    private static final Set<String> IDS = Set.of("children", "actNow");

    private final ChildRepository children;
    private final CaseWords words;
    private final StageNames names;
    private final MessageSource messages;

    PlainRecords(ChildRepository children, CaseWords words, StageNames names, MessageSource messages) {
        this.children = children;
        this.words = words;
        this.names = names;
        this.messages = messages;
    }

    List<AnswerLine> of(StageRecord record) {
        List<AnswerLine> lines = new ArrayList<>();
        if (!record.routeChildIds().isEmpty()) {
            lines.add(line("Children", names(record.familyId(), record.routeChildIds())));
        }
        SignedContent.plain(record.content()).entrySet().stream()
                .filter(held -> !IDS.contains(held.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(held -> lines.add(line(label(record, held.getKey()), inWords(record, held))));
        return lines;
    }

    static AnswerLine line(String label, String words) {
        return new AnswerLine(label, List.of(words), null);
    }

    private String names(long familyId, ChildIds ids) {
        return children.ofFamily(familyId).stream()
                .filter(c -> ids.contains(c.id()))
                .map(Child::name)
                .collect(Collectors.joining(", "));
    }

    private String inWords(StageRecord record, Map.Entry<String, Object> held) {
        String value = String.valueOf(held.getValue());
        if (record.kind() == StageRecord.Kind.LEAVING_SAID && "reason".equals(held.getKey())) {
            return words.leaving(value);
        }
        if (record.kind() == StageRecord.Kind.JOURNEYS_JOINED && "stage".equals(held.getKey())) {
            return names.stage(value);
        }
        return held.getKey().endsWith("On") ? day(value) : value;
    }

    private static String day(String value) {
        try {
            return LocalDate.parse(value, DateTimeFormatter.ISO_LOCAL_DATE).format(PlainDates.LONG);
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    private String label(StageRecord record, String key) {
        String spaced = key.replaceAll("([A-Z])", " $1").toLowerCase(Locale.UK);
        String usual = spaced.substring(0, 1).toUpperCase(Locale.UK) + spaced.substring(1);
        String known = messages.getMessage("record." + key, null, usual, Locale.UK);
        return messages.getMessage("record." + record.kind() + "." + key, null, known, Locale.UK);
    }
}
