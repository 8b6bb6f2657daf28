package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.PageVisitor;
import org.threecolumns.ProductTest;
import org.threecolumns.TestClock;
import org.threecolumns.access.Tier;
import org.threecolumns.form.FieldKind;
import org.threecolumns.form.FormField;
import org.threecolumns.journey.SchemaForms;
import org.threecolumns.journey.SignedContent;
import org.threecolumns.journey.StageRecord;
import org.threecolumns.journey.StageRecordRepository;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.LivingMap;
import org.threecolumns.mapping.MapItem;
import org.threecolumns.mapping.MapReading;
import org.threecolumns.timeliness.MovableClock;

/** Walks to every stage, opens its page, and finds no empty field for a fact that is on record. */
@ProductTest
class NothingIsAskedAgainTest {

    private static final List<String> PEOPLE = List.of(
            "fiona.frontdoor", "mina.manager", "lena.lead", "sami.social", "tess.team", "carl.chair", "hope.head");

    /** What only the day itself tells, though the same question was answered at an earlier stage. */
    private static final Map<String, Set<String>> ASKED_ANEW = Map.of(
            "a day on which something happened this time",
            Set.of("heldOn", "seenOn", "toldOn", "askedOn"),
            "a day that this meeting sets",
            Set.of("nextMeeting", "reviewOn", "firstCoreGroupOn"),
            "what children say and how they were seen, this time",
            Set.of("childWords", "childWordsHow", "childView", "seenAlone", "notAloneReason"),
            "who was there this time",
            Set.of("attendees.attended", "quorate", "tookPart.name", "tookPart.role", "tookPart.agency"),
            "how far a goal has come by now",
            Set.of("goalProgress", "goalSeen"),
            "a decision, a view or a reason of whoever signs this",
            Set.of(
                    "nextStep",
                    "reason",
                    "outcomeReason",
                    "decisionReason",
                    "strategyOutcome",
                    "returnReason",
                    "managersView",
                    "authorised",
                    "familyTold",
                    "informationShared",
                    "missedActions",
                    "otherAuthority",
                    "strategyToo",
                    "legalAdvice",
                    "dissent.agency",
                    "dissent.view",
                    "cinReviewOutcome",
                    "tafOutcome",
                    "coreGroupOutcome",
                    "adjournedReason",
                    "consentOverriddenWhy",
                    "safeNow",
                    "enquiryBy"));

    /** What stands under another name, or with somebody else, and has to be on the page: by stage the keys of its form. */
    private static final Map<String, Set<String>> KNOWN_ELSEWHERE = Map.ofEntries(
            Map.entry("contact", Set.of("referrerName", "referrerRelation", "callerWords")),
            Map.entry("next-step-decision", Set.of("consentOverridden")),
            Map.entry("consent-decision", Set.of("familySaid")),
            Map.entry("referral-decision", Set.of("source")),
            Map.entry("strategy-discussion", Set.of("source")),
            Map.entry("taf-meeting", Set.of("attendees.name", "attendees.role")),
            Map.entry("taf-review", Set.of("attendees.name", "attendees.role")),
            Map.entry("initial-conference", Set.of("attendees.name", "attendees.role", "attendees.agency")),
            Map.entry("core-group", Set.of("attendees.name", "attendees.role", "attendees.agency")),
            Map.entry(
                    "review-conference",
                    Set.of("attendees.name", "attendees.role", "category", "coreGroupMembers.name")),
            Map.entry("cin-review", Set.of("attendees.name", "attendees.role")),
            Map.entry("leaving", Set.of("reasonCode")));

    @Autowired
    private Walks walks;

    @Autowired
    private PageVisitor visitor;

    @Autowired
    private StageRecordRepository records;

    @Autowired
    private SchemaForms forms;

    @Autowired
    private MapReading maps;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    @ParameterizedTest
    @EnumSource
    void noPageAsksAgain_whatIsOnRecord(EveryStage stage) {
        StageRun run = stage.open(walks, "Poppy", "Reed");
        RenderedForm page = page(run);
        Set<String> known = answeredBefore(run);
        known.addAll(elsewhere(run));
        assertThat(page.empty())
                .as("empty though it was answered before, or is known otherwise")
                .filteredOn(known::contains)
                .isEmpty();
        assertThat(page.keys()).containsAll(elsewhere(run));
        LivingMap map =
                maps.read(run.familyId(), run.tier().isStatutoryServices()).about(run.childIds());
        assertThat(map.children()).isNotEmpty().allSatisfy(child -> assertThat(page.text())
                .contains(child.givenName()));
        assertThat(page.asks("born.") || page.asks("roughAge.")).isFalse();
        if (run.isStage()) {
            theMapIsThere(map, page);
        }
    }

    @Test
    void whatIsAskedAnew_isAskedSomewhere() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            for (Path file : files.toList()) {
                forms.schema(file.getFileName().toString()).answered().forEach(field -> asked.addAll(keys(field)));
            }
        }
        assertThat(asked).containsAll(anew());
    }

    private static Set<String> elsewhere(StageRun run) {
        return KNOWN_ELSEWHERE.getOrDefault(run.stage(), Set.of());
    }

    /** As the first of those whose stage it is sees it. */
    private RenderedForm page(StageRun run) {
        return PEOPLE.stream()
                .map(who -> visitor.get(who, "/stages/" + run.id()))
                .filter(page -> page.status() == 200)
                .findFirst()
                .map(page -> new RenderedForm(page.html()))
                .orElseThrow();
    }

    /** Keys of questions that an earlier record about this family answers, which this stage's readers may see. */
    private Set<String> answeredBefore(StageRun run) {
        Set<String> known = new HashSet<>();
        records.ofEpisode(run.episodeId()).stream()
                .filter(record -> record.kind().isSigned() && mayRead(run, record))
                .forEach(record -> SignedContent.stage(record.content())
                        .answers()
                        .forEach((key, value) -> known.addAll(keys(key, value))));
        known.removeAll(anew());
        return known;
    }

    private static boolean mayRead(StageRun run, StageRecord record) {
        return run.tier().isStatutoryServices() || record.tier() == Tier.EARLY_HELP;
    }

    private static Set<String> keys(String key, Object value) {
        return value instanceof List<?> rows && rows.stream().allMatch(Map.class::isInstance)
                ? rows.stream()
                        .flatMap(row -> ((Map<?, ?>) row).keySet().stream())
                        .map(cell -> key + "." + cell)
                        .collect(Collectors.toSet())
                : Set.of(key);
    }

    private static Set<String> keys(FormField field) {
        return field.kind() == FieldKind.LIST
                ? field.fields().stream()
                        .map(cell -> field.key() + "." + cell.key())
                        .collect(Collectors.toSet())
                : Set.of(field.key());
    }

    private static Set<String> anew() {
        return ASKED_ANEW.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static void theMapIsThere(LivingMap map, RenderedForm page) {
        map.items().stream().filter(MapItem::isActive).forEach(item -> assertThat(page.text())
                .contains(item.text()));
        map.activeStatements()
                .forEach(statement -> assertThat(page.text()).contains(statement.text(), statement.goal()));
        map.children().stream()
                .filter(child -> map.impactOn(child.id()).isPresent())
                .forEach(child ->
                        assertThat(page.isFilled("impact.child-" + child.id())).isTrue());
    }
}
