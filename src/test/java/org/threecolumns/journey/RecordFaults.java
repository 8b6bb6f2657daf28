package org.threecolumns.journey;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * What somebody who may write to the database does to signed records, and which fault the check must name. Of two episodes
 * {@code {e}} is the later and {@code {a}} the earlier one; {@code {n}} episodes are registered.
 */
final class RecordFaults {

    static final String OF = " where episode_id = {e}";
    private static final String REGISTERED = " where number = (select max(number) from episode_register)";

    private RecordFaults() {}

    static Stream<Arguments> all() {
        return Stream.of(
                fault("nothing", null),
                fault(
                        "a word is changed",
                        "Record 2 of episode {e} (next-step-decision) was changed after it was signed",
                        "update stage_record set content = replace(content, 'Nan', 'Gran')" + OF + " and number = 2"),
                fault(
                        "content is blanked",
                        "Record 1 of episode {e} (contact) was changed after it was signed",
                        "update stage_record set content = ''" + OF + " and number = 1"),
                fault(
                        "a word is changed, and its hash",
                        "Record 2 of episode {e} (next-step-decision) does not fit the chain",
                        "update stage_record set content = '{}', content_hash = "
                                + "'44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'" + OF
                                + " and number = 2"),
                fault(
                        "the route is changed",
                        "Record 2 of episode {e} (next-step-decision) does not fit the chain",
                        "update stage_record set route = 'no-further-action'" + OF + " and number = 2"),
                fault(
                        "the signer is changed",
                        "Record 1 of episode {e} (contact) does not fit the chain",
                        "update stage_record set signed_by = 'fred.frontdoor'" + OF + " and number = 1"),
                fault(
                        "the day is changed",
                        "Record 1 of episode {e} (contact) does not fit the chain",
                        "update stage_record set signed_at = signed_at - interval '1' day" + OF + " and number = 1"),
                fault(
                        "the audience is widened",
                        "Record 1 of episode {e} (contact) does not fit the chain",
                        "update stage_record set audience = 'STATUTORY'" + OF + " and number = 1"),
                fault(
                        "the last record is deleted",
                        "Episode {e} should hold 4 records and holds 3",
                        "delete from stage_record" + OF + " and number = 4"),
                fault(
                        "the last record is deleted, and the head follows",
                        "The head of episode {e} was changed or is gone",
                        "update record_head set records = 3, link = (select previous_link from stage_record" + OF
                                + " and number = 4)" + OF,
                        "delete from stage_record" + OF + " and number = 4"),
                fault(
                        "one in the middle is deleted",
                        "Record 2 of episode {e} is missing",
                        "delete from stage_record" + OF + " and number = 2"),
                fault(
                        "one in the middle is deleted and the others close up",
                        "Record 2 of episode {e} (tell-referrer) does not fit the chain",
                        "delete from stage_record" + OF + " and number = 2",
                        "update stage_record set number = 2" + OF + " and number = 3",
                        "update stage_record set number = 3" + OF + " and number = 4",
                        "update record_head set records = 3" + OF),
                fault(
                        "two change places",
                        "Record 1 of episode {e} (next-step-decision) does not fit the chain",
                        "update stage_record set number = 9" + OF + " and number = 1",
                        "update stage_record set number = 1" + OF + " and number = 2",
                        "update stage_record set number = 2" + OF + " and number = 9"),
                fault(
                        "one moves to another episode",
                        "Record 5 of episode {a} (episode-closed) does not fit the chain",
                        "update stage_record set episode_id = {a}, number = 5" + OF + " and number = 4"),
                fault(
                        "one is slipped in",
                        "Record 5 of episode {e} (contact) does not fit the chain",
                        "insert into stage_record (family_id, episode_id, number, kind, stage, tier, audience, signed_at, signed_by,"
                                + " content, content_hash, previous_link, link) select family_id, episode_id, 5, kind, stage, tier,"
                                + " audience, signed_at, signed_by, content, content_hash, previous_link, link from stage_record"
                                + OF + " and number = 1",
                        "update record_head set records = 5" + OF),
                fault(
                        "the head is changed",
                        "Episode {e} should hold 5 records and holds 4",
                        "update record_head set records = 5" + OF),
                fault(
                        "the head is deleted",
                        "The head of episode {e} was changed or is gone",
                        "delete from record_head" + OF),
                fault(
                        "all records of an episode are deleted, and its head",
                        "The head of episode {e} was changed or is gone",
                        "delete from stage_record" + OF,
                        "delete from record_head" + OF),
                fault("a whole episode is deleted", "Episode {e} was registered and is gone", wholeEpisode()),
                fault(
                        "a whole episode is deleted, and its entry",
                        "The register of episodes should hold {n} episodes and holds {n-1}",
                        with(wholeEpisode(), "delete from episode_register" + OF)),
                fault(
                        "a whole episode is deleted, its entry, and the register's head follows",
                        "The head of the register of episodes was changed or is gone",
                        with(
                                wholeEpisode(),
                                "update episode_register_head set episodes = episodes - 1, link ="
                                        + " (select previous_link from episode_register" + REGISTERED + ")",
                                "delete from episode_register" + OF)),
                fault(
                        "an episode is slipped in",
                        "Episode 999999 was never registered",
                        "insert into episode (id, family_id, reference, opened_at) select 999999, family_id, 'E-999999', opened_at"
                                + " from episode where id = {e}"),
                fault(
                        "the entries of two episodes change places",
                        "The register of episodes is broken at entry {n-1}",
                        "update episode_register set episode_id = -1" + OF,
                        "update episode_register set episode_id = {e} where episode_id = {a}",
                        "update episode_register set episode_id = {a} where episode_id = -1"));
    }

    private static Arguments fault(String what, String expected, String... statements) {
        return Arguments.of(what, expected, List.of(statements));
    }

    private static String[] with(String[] statements, String... more) {
        return Stream.concat(Stream.of(statements), Stream.of(more)).toArray(String[]::new);
    }

    /** Everything that hangs on an episode, in the order in which it can go. */
    private static String[] wholeEpisode() {
        String runs = "(select id from stage_run" + OF + ")";
        return new String[] {
            "delete from stage_record" + OF,
            "delete from record_head" + OF,
            "delete from scaling where stage_run_id in " + runs,
            "delete from stage_draft where stage_run_id in " + runs,
            "delete from clock_run" + OF,
            "delete from score_due where stage_run_id in " + runs,
            "delete from child_score where stage_run_id in " + runs,
            "delete from decision_child where stage_run_id in " + runs,
            "delete from stage_run" + OF,
            "delete from journey_child where journey_id in (select id from journey" + OF + ")",
            "delete from journey" + OF,
            "delete from contact" + OF,
            "delete from episode where id = {e}"
        };
    }
}
