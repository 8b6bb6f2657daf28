package org.threecolumns.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threecolumns.access.AccessEntry;
import org.threecolumns.access.AccessLog;
import org.threecolumns.contact.ContactInput;
import org.threecolumns.family.Child;
import org.threecolumns.family.Contact;
import org.threecolumns.family.FamilyRegister.NewChild;
import org.threecolumns.family.FamilySearch;
import org.threecolumns.journey.ActNowService;
import org.threecolumns.journey.RecordingDebtRepository;
import org.threecolumns.journey.StageDraft;
import org.threecolumns.journey.StageDraftStore;
import org.threecolumns.journey.StageRecord;
import org.threecolumns.journey.StageRecordRepository;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.MapReading;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.process.JourneyRoutes;
import org.threecolumns.worklist.TaskList;
import org.threecolumns.worklist.TaskLists;
import org.threecolumns.worklist.TaskMark;
import org.threecolumns.worklist.TaskQuestion;
import org.threecolumns.worklist.TaskRow;

/** What people list and look up is what it should be, on either database. */
abstract class QueryTests {

    @Autowired
    private JourneyKit kit;

    @Autowired
    private JourneyRoutes routes;

    @Autowired
    private FamilySearch search;

    @Autowired
    private MapReading maps;

    @Autowired
    private TaskLists tasks;

    @Autowired
    private StageDraftStore drafts;

    @Autowired
    private StageRecordRepository records;

    @Autowired
    private RecordingDebtRepository debts;

    @Autowired
    private ActNowService actNow;

    @Autowired
    private AccessLog log;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void children_standOldestFirstAndThoseWithoutABirthDateLast() {
        Contact contact = contactAbout(
                new NewChild("Bump", "Teasel", null, LocalDate.of(2026, 8, 1), null),
                new NewChild("Younger", "Teasel", LocalDate.of(2020, 1, 1), null, null),
                new NewChild("Older", "Teasel", LocalDate.of(2014, 1, 1), null, null));
        assertThat(maps.read(contact.familyId(), false).children())
                .extracting(Child::givenName)
                .containsExactly("Older", "Younger", "Bump");
    }

    @Test
    void taskList_readsOnPageByPageWithoutLosingOrRepeatingATask() {
        for (int i = 0; i < TaskLists.PAGE + 3; i++) {
            kit.firstContact("Sorrel");
        }
        List<Long> seen = new ArrayList<>();
        TaskMark after = null;
        do {
            TaskLists.Page page = tasks.page(kit.user("fiona.frontdoor"), TaskQuestion.of(TaskList.TEAMS), after);
            page.rows().forEach(row -> seen.add(row.runId()));
            after = page.next();
        } while (after != null);
        List<Long> open = jdbc.sql(
                        "select id from stage_run where status = 'OPEN' and candidate_groups = 'frontdoor' order by due_at, id")
                .query(Long.class)
                .list();
        assertThat(seen).isEqualTo(open);
    }

    @Test
    void taskList_isOnesOwn() {
        long family = routes.inEarlyHelp("Sorrel").familyId();
        StageRun review = kit.open(family, "taf-review");
        assertThat(everythingOf("lena.lead")).contains(review.id());
        assertThat(everythingOf("luke.lead")).doesNotContain(review.id());
    }

    @Test
    void draft_isKeptAndReplaced() {
        StageRun run = kit.open(kit.firstContact("Sorrel").familyId(), "contact");
        StageDraft long_ = kit.draft(Map.of("callerWords", "ä€😀 ".repeat(20_000)));
        drafts.save(run.id(), kit.draft(Map.of()), 1, "fiona.frontdoor");
        drafts.save(run.id(), long_, 7, "fred.frontdoor");
        StageDraftStore.Saved saved = drafts.find(run.id()).orElseThrow();
        assertThat(saved.draft()).isEqualTo(long_);
        assertThat(saved.seenMapVersion()).isEqualTo(7);
        assertThat(saved.savedBy()).isEqualTo("fred.frontdoor");
    }

    @Test
    void draft_ofSomebodyElseIsReplacedOnlyOnceSeen() {
        StageRun run = kit.open(kit.firstContact("Sorrel").familyId(), "contact");
        StageDraft freds = kit.draft(Map.of("callerWords", "He is cold."));
        StageDraft fionas = kit.draft(Map.of("callerWords", "He is alone."));
        assertThat(drafts.replace(run.id(), freds, 1, null, "fred.frontdoor")).isEmpty();
        StageDraftStore.Saved stands =
                drafts.replace(run.id(), fionas, 1, null, "fiona.frontdoor").orElseThrow();
        assertThat(stands.draft()).isEqualTo(freds);
        assertThat(drafts.find(run.id())).hasValue(stands);
        assertThat(drafts.replace(run.id(), fionas, 1, stands.savedAt(), "fiona.frontdoor"))
                .isEmpty();
        assertThat(drafts.find(run.id())).map(StageDraftStore.Saved::draft).hasValue(fionas);
    }

    @RepeatedTest(10)
    void draft_savedByManyAtOnceIsOneOfTheirs() throws Exception {
        StageRun run = kit.open(kit.firstContact("Sorrel").familyId(), "contact");
        List<String> usernames = List.of("fiona.frontdoor", "fred.frontdoor", "mina.manager", "milo.manager");
        atOnce(usernames, username -> drafts.save(run.id(), kit.draft(Map.of()), 1, username));
        assertThat(usernames).contains(drafts.find(run.id()).orElseThrow().savedBy());
    }

    @Test
    void records_hideStatutoryOnesFromThoseOutside() {
        Contact contact = kit.firstContact("Sorrel");
        actNow.act(contact.familyId(), contact.childIds(), contact.childIds(), "A bruise.", "fiona.frontdoor");
        assertThat(records.ofFamily(contact.familyId(), true))
                .extracting(StageRecord::kind)
                .containsExactly(StageRecord.Kind.ACT_NOW);
        assertThat(records.ofFamily(contact.familyId(), false)).isEmpty();
    }

    @Test
    void actNow_leavesAnOpenDebtOfItsEpisode() {
        Contact contact = kit.firstContact("Sorrel");
        actNow.act(contact.familyId(), contact.childIds(), contact.childIds(), "A bruise.", "fiona.frontdoor");
        assertThat(debts.openOfEpisode(contact.episodeId()))
                .extracting("owner", "dueOn")
                .containsExactly(tuple("fiona.frontdoor", LocalDate.of(2026, 3, 4)));
    }

    @Test
    void accessLog_readsBackwardsFromAnEntry() {
        log.write("ari.auditor", AccessEntry.Action.VIEW, null, "first");
        log.write("ari.auditor", AccessEntry.Action.VIEW, null, "second");
        List<AccessEntry> newest = log.page(Long.MAX_VALUE, 2);
        assertThat(newest).extracting(AccessEntry::what).containsExactly("second", "first");
        assertThat(log.page(newest.get(0).id(), 1)).containsExactly(newest.get(1));
    }

    private static void atOnce(List<String> usernames, Consumer<String> work) throws Exception {
        CyclicBarrier together = new CyclicBarrier(usernames.size());
        ExecutorService pool = Executors.newFixedThreadPool(usernames.size());
        List<Future<?>> done = new ArrayList<>();
        for (String username : usernames) {
            done.add(pool.submit(() -> {
                together.await();
                work.accept(username);
                return null;
            }));
        }
        for (Future<?> one : done) {
            one.get();
        }
        pool.shutdown();
    }

    private List<Long> everythingOf(String username) {
        return tasks.page(kit.user(username), TaskQuestion.of(TaskList.MINE), null).rows().stream()
                .map(TaskRow::runId)
                .toList();
    }

    private Contact contactAbout(NewChild... those) {
        return kit.record(
                new ContactInput(null, null, List.of(), List.of(those), "Ms Alder", "Hungry.", null, kit.search()));
    }
}
