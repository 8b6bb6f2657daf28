package org.threecolumns.familyfile;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.family.Child;
import org.threecolumns.family.PlainDates;
import org.threecolumns.familyfile.RecordView.ChildLine;
import org.threecolumns.familyfile.RecordView.ScoreLine;
import org.threecolumns.form.AnswerLine;
import org.threecolumns.journey.SignedContent;
import org.threecolumns.journey.SignedStage;
import org.threecolumns.journey.StageNames;
import org.threecolumns.journey.StageRecord;
import org.threecolumns.journey.Way;
import org.threecolumns.mapping.MapColumn;
import org.threecolumns.mapping.MapWords;
import org.threecolumns.mapping.Scaling;

/** Shows a signed record as it was signed, whatever has changed since. */
@Component
class RecordViews {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

    private final Accounts accounts;
    private final StageNames names;
    private final PlainRecords plainRecords;
    private final SupersededRuns superseded;
    private final MapWords words;
    private final Clock clock;

    RecordViews(
            Accounts accounts,
            StageNames names,
            PlainRecords plainRecords,
            SupersededRuns superseded,
            MapWords words,
            Clock clock) {
        this.accounts = accounts;
        this.plainRecords = plainRecords;
        this.superseded = superseded;
        this.names = names;
        this.words = words;
        this.clock = clock;
    }

    RecordView of(StageRecord record, CurrentUser me) {
        List<String> ended = superseded.endedBy(record, me);
        if (record.content().isEmpty()) {
            return plain(
                    record,
                    List.of(PlainRecords.line(
                            "Disposed", "What this held was lawfully disposed of; that it was signed stays.")),
                    ended);
        }
        return record.kind().isSigned()
                ? stage(record, SignedContent.stage(record.content()), ended)
                : plain(record, plainRecords.of(record), ended);
    }

    /** Under the headings that the map had when it was signed. */
    private RecordView stage(StageRecord r, SignedStage s, List<String> ended) {
        MapWords then = words.asOf(r.signedAt());
        Function<MapColumn, String> heading =
                column -> then.column(Way.of(r.stage()).tier(), column);
        return new RecordView(
                r.id(),
                r.number(),
                names.stage(r.stage()),
                signed(r),
                decided(r),
                s.talk() == null || s.talk().on() == null
                        ? null
                        : s.talk().withWhom() + ", on " + s.talk().on().format(PlainDates.LONG),
                r.kind() == StageRecord.Kind.STAGE
                        ? FamilyMapViews.columns(s.items(), s.children(), heading)
                        : List.of(),
                noneNow(s.noneNow(), heading),
                FamilyMapViews.statements(s.statements(), then),
                s.children().stream().map(c -> child(c, s)).toList(),
                s.scores().stream().map(score -> score(score, s.children())).toList(),
                s.lines(),
                List.copyOf(s.notPossible().values()),
                s.lateReason(),
                List.of(),
                ended);
    }

    private RecordView plain(StageRecord r, List<AnswerLine> lines, List<String> ended) {
        return new RecordView(
                r.id(),
                r.number(),
                names.stage(r.stage()) + suffix(r.kind()),
                signed(r),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                lines,
                ended);
    }

    private static String suffix(StageRecord.Kind kind) {
        return switch (kind) {
            case CORRECTION -> ": correction";
            case CHECKPOINT_LOOKED_AT -> ": looked at";
            default -> "";
        };
    }

    private String decided(StageRecord r) {
        if (r.route() == null || "done".equals(r.route())) {
            return null;
        }
        return names.route(DecidedRoutes.of(r));
    }

    private ChildLine child(Child c, SignedStage s) {
        return new ChildLine(
                c.name(),
                c.birthDate() == null ? c.roughAge() : "born " + c.birthDate().format(PlainDates.LONG),
                s.impacts().stream()
                        .filter(i -> i.childId().equals(c.id()))
                        .map(i -> i.text())
                        .findFirst()
                        .orElse(null));
    }

    private ScoreLine score(Scaling score, List<Child> children) {
        String answer =
                switch (score.answer()) {
                    case NUMBER -> String.valueOf(score.number());
                    case DONT_KNOW -> "don't know";
                    case RATHER_NOT_SAY -> "rather not say";
                };
        return new ScoreLine(
                score.scorerKind() == Scaling.ScorerKind.SIGNER ? name(score.scorer()) : score.scorer(),
                children.stream()
                        .filter(c -> c.id().equals(score.childId()))
                        .map(Child::givenName)
                        .findFirst()
                        .orElse(""),
                answer,
                score.reason(),
                "0: " + score.worstWords() + "; 10: " + score.bestWords());
    }

    private static List<String> noneNow(Map<MapColumn, String> reasons, Function<MapColumn, String> heading) {
        return Arrays.stream(MapColumn.values())
                .filter(reasons::containsKey)
                .map(c -> heading.apply(c) + " Nothing now, because: " + reasons.get(c))
                .toList();
    }

    private String signed(StageRecord r) {
        return "Signed by " + name(r.signedBy()) + " on "
                + ZonedDateTime.ofInstant(r.signedAt(), clock.getZone()).format(WHEN);
    }

    private String name(String username) {
        return accounts.find(username).map(CurrentUser::displayName).orElse(username);
    }
}
