package org.threecolumns.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Tier;
import org.threecolumns.council.CouncilChanges;
import org.threecolumns.form.FieldError;
import org.threecolumns.mapping.MapColumn;
import org.threecolumns.mapping.MapWords;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.setting.DeliveredSettings;
import org.threecolumns.setting.Settings;
import org.threecolumns.setting.Switches;

/** Settings are changed, read and fought over on either database. */
abstract class SettingTests {

    @Autowired
    private CouncilChanges changes;

    @Autowired
    private DeliveredSettings delivered;

    @Autowired
    private JourneyKit kit;

    @Autowired
    private MapWords words;

    @Autowired
    private Settings settings;

    @Autowired
    private Switches switches;

    @BeforeEach
    @AfterEach
    void asDelivered() {
        delivered.keep();
    }

    @Test
    void eachIsReadAtOnceAsItWasChanged() {
        CurrentUser head = kit.user("hope.head");
        assertThat(changes.word("What worries us?", 0)).isEmpty();
        assertThat(words.column(Tier.EARLY_HELP, MapColumn.WORRIES)).isEqualTo("What worries us?");
        assertThat(changes.ask("What would {child} tell a friend?")).isEmpty();
        assertThat(changes.close(kit.today().plusDays(6), head)).isPositive();
        assertThat(settings.days()).hasSize(1);
        assertThat(changes.open(head)).isEmpty();
        assertThat(settings.days()).allMatch(day -> !day.stands());
        assertThat(changes.stepUp(Switches.STRAIGHT)).isEmpty();
        assertThat(switches.stepUpTo()).isEqualTo(Switches.STRAIGHT);
    }

    @Test
    void ofTwoWhoSaveAtTheSameMoment_oneIsTold() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<List<FieldError>>> saved = Stream.of("Worries", "What worries us?")
                    .map(said -> two.submit(() -> {
                        together.await();
                        return changes.word(said, 0);
                    }))
                    .toList();
            List<String> told = Stream.of(saved.get(0).get(), saved.get(1).get())
                    .flatMap(List::stream)
                    .map(FieldError::code)
                    .toList();
            assertThat(told).containsExactly("changed-meanwhile");
        } finally {
            two.shutdownNow();
        }
    }
}
