package org.threecolumns.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.threecolumns.ProductTest;
import org.threecolumns.Reply;

/** Every way known to us of ending a stage without its record, one row each: refused, the task open, nothing changed. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuardTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcTemplate jdbc;

    private Scenes scenes;

    @BeforeAll
    void setUp() {
        scenes = context.getAutowireCapableBeanFactory().createBean(Scenes.class);
    }

    /** A new door to the engine adds a list of its own here. */
    static Stream<Attack> attacks() {
        return Stream.of(
                        CompletingAttacks.LIST,
                        VariableAttacks.LIST,
                        MovingAttacks.LIST,
                        KeepingAttacks.LIST,
                        ContentAttacks.LIST,
                        WebAppAttacks.LIST,
                        OurDoorAttacks.LIST)
                .flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void isRefusedAndChangesNothing(Attack attack) {
        Scene scene = scenes.at(attack.where());
        Snapshot before = Snapshot.of(jdbc);
        Reply reply = attack.attempt().apply(scene);
        assertThat(before.changesUntil(Snapshot.of(jdbc))).as(reply.toString()).isEmpty();
        assertThat(reply.status()).as(reply.body()).isEqualTo(attack.status());
        if (attack.code() != null) {
            assertThat(reply.codes()).contains(attack.code());
        }
    }
}
