package org.threecolumns.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threecolumns.model.ModelFile;
import org.threecolumns.studio.PackageRaces;

/** Two who work on packages at the same moment both keep what they did, on either database. */
abstract class PackageRaceTests {

    private static final int ROUNDS = 20;

    @Autowired
    private PackageRaces races;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void takeBack() {
        races.takeBack();
    }

    @Test
    void theSameNewFiles_fromTwoPeopleAtOnce_areKeptOnceAndAreInBothPackages() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<ModelFile> sent = List.of(file("one", round), file("two", round));
            List<ModelFile> turned = List.of(sent.get(1), sent.get(0));
            long first = races.begin("dana.designer");
            long second = races.begin("ada.admin");
            atOnce(() -> races.lay(first, sent), () -> races.lay(second, turned));
            assertThat(races.names(first)).containsExactly("one.form", "two.form");
            assertThat(races.names(second)).containsExactly("one.form", "two.form");
        }
        assertThat(jdbc.sql("select count(*) from model_file")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2 * ROUNDS);
    }

    @Test
    void aFileThatIsTaken_whileAnotherWindowChangesThePackage_isInIt() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            long open = races.begin("dana.designer");
            ModelFile file = file("song", round);
            atOnce(() -> races.take(file, "dana.designer"), () -> races.change(open));
            assertThat(races.names(open)).containsExactly("song.form");
        }
    }

    @Test
    void twoWindowsThatBeginAtOnce_workOnOnePackage() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Set<Long> into = ConcurrentHashMap.newKeySet();
            ModelFile song = file("song", round);
            ModelFile dance = file("dance", round);
            atOnce(
                    () -> into.add(races.take(song, "dana.designer")),
                    () -> into.add(races.take(dance, "dana.designer")));
            assertThat(into).hasSize(1);
            assertThat(races.names(into.iterator().next())).containsExactly("dance.form", "song.form");
            races.takeBack();
        }
    }

    @Test
    void aPackageThatIsTakenBack_whileSomebodyApprovesIt_isOneOrTheOther() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            long sent = races.begin("dana.designer");
            races.send(sent);
            List<String> done = new CopyOnWriteArrayList<>();
            atOnce(
                    () -> {
                        if (races.takenBack(sent, 0)) {
                            done.add("DRAFT");
                        }
                    },
                    () -> {
                        if (races.approved(sent, 0)) {
                            done.add("PUBLISHED");
                        }
                    });
            assertThat(done).containsExactly(races.state(sent));
        }
    }

    private static void atOnce(Runnable one, Runnable other) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Stream<Callable<Object>> both = Stream.of(one, other).map(step -> () -> {
                together.await();
                step.run();
                return null;
            });
            for (Future<Object> done : two.invokeAll(both.toList())) {
                done.get();
            }
        } finally {
            two.shutdownNow();
        }
    }

    private static ModelFile file(String name, int round) {
        return new ModelFile(name + ".form", (name + round).getBytes(StandardCharsets.UTF_8));
    }
}
