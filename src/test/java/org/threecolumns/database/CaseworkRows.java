package org.threecolumns.database;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.threecolumns.database.CaseworkKit.Someone;

/** Lawful rows of one child by name, to be broken one value at a time. */
class CaseworkRows {

    /** A child, a brother or sister of theirs, and somebody of another family. */
    record Families(Someone one, long sibling, Someone other) {}

    private final Families who;
    private final Map<String, Row> rows = new HashMap<>();

    CaseworkRows(Families who) {
        this.who = who;
        referrals();
        assessments();
        conferences();
        enquiries();
        plans();
        rows.put("visit", visit());
    }

    /** Reads "name column=value column=value"; CHILD, SIBLING and OTHERS stand for ids, {@code after} names the plan before. */
    Row read(String text) {
        String[] words = text.strip().split(" ");
        Row row = row(words[0]);
        for (String change : Arrays.asList(words).subList(1, words.length)) {
            String[] parts = change.split("=");
            row = parts[0].equals("after") ? after(row(parts[1]), row) : row.but(parts[0], value(parts));
        }
        return row;
    }

    private Row row(String name) {
        return Optional.ofNullable(rows.get(name)).orElseThrow(() -> new AssertionError("No row is called " + name));
    }

    private Object value(String[] change) {
        return switch (change[1]) {
            case "null" -> null;
            case "true", "false" -> Boolean.valueOf(change[1]);
            case "CHILD" -> who.one().child();
            case "SIBLING" -> who.sibling();
            case "OTHERS" -> who.other().family();
            default ->
                change[0].equals("id") || change[0].endsWith("_id") ? (Object) Long.valueOf(change[1]) : change[1];
        };
    }

    private static Row after(Row before, Row plan) {
        return plan.but(
                "follows_id", before.values().get("id"),
                "follows_kind", before.values().get("kind"),
                "follows_ended_on", before.values().get("ended_on"));
    }

    /** Open since 2 March; closed on 20 March, with the next from 1 April; not accepted, and so closed at once. */
    private void referrals() {
        Row open = ofChild("referral", 90101L)
                .but("episode_id", who.one().episode())
                .but("referred_at", OffsetDateTime.parse("2026-03-02T09:00:00Z"), "referred_on", "2026-03-02")
                .but("source", "6", "primary_need", "N1", "accepted", true)
                .but("open_child_id", who.one().child(), "follows_id", 0L);
        rows.put("referral", open);
        rows.put("referralClosed", closed(open, "closed_on", "2026-03-20").but("closure_reason", "RC7"));
        rows.put(
                "referralAgain",
                open.but("id", 90102L, "referred_on", "2026-04-01", "follows_id", 90101L)
                        .but("follows_ended_on", "2026-03-20"));
        rows.put("referralRefused", closed(open, "closed_on", "2026-03-02").but("accepted", false, "follows_id", null));
    }

    /** Open since 2 March; authorised on 10 March; another from 11 March, done on the 12th. */
    private void assessments() {
        Row open = underReferral("child_assessment", 90201L).but("started_on", "2026-03-02");
        Row again = open.but("id", 90202L, "started_on", "2026-03-11", "follows_id", 90201L)
                .but("follows_ended_on", "2026-03-10");
        rows.put("assessment", open);
        rows.put("assessmentDone", closed(open, "ended_on", "2026-03-10").but("authorised_on", "2026-03-10"));
        rows.put("assessmentAgain", again);
        rows.put("assessmentAgainDone", closed(again, "ended_on", "2026-03-12"));
    }

    /** On 16 March and 8 June. */
    private void conferences() {
        Row initial = Row.of("conference", "id", 90301L, "family_id", who.one().family(), "kind", "INITIAL")
                .but("child_ids", "" + who.one().child(), "held_on", "2026-03-16", "quorate", true, "adjourned", false);
        rows.put("conference", initial);
        rows.put("reviewConference", initial.but("id", 90302L, "kind", "REVIEW", "held_on", "2026-06-08"));
    }

    /** Open since 3 March; ended on 10 March with a conference to come, with one held, with none required; another from 17 March. */
    private void enquiries() {
        Row open = underReferral("enquiry", 90401L).but("started_on", "2026-03-03", "conference_due_on", "2026-03-24");
        Row awaiting = open.but("ended_on", "2026-03-10", "conference_not_required", false);
        rows.put("enquiry", open);
        rows.put("enquiryAwaiting", awaiting);
        rows.put(
                "enquiryConferred", closed(awaiting, "settled_on", "2026-03-16").but("conference_id", 90301L));
        rows.put(
                "enquiryWithoutConference",
                closed(open, "settled_on", "2026-03-10")
                        .but("ended_on", "2026-03-10", "conference_not_required", true));
        rows.put(
                "enquiryAgain",
                open.but("id", 90402L, "started_on", "2026-03-17", "follows_id", 90401L)
                        .but("follows_ended_on", "2026-03-16"));
    }

    /** Protection from 16 March to 8 June; child in need from 10 to 16 March; temporary from 10 March. */
    private void plans() {
        Row protection = plan(90501L, "PROTECTION", "2026-03-16")
                .but("conference_id", 90301L, "first_category", "NEG", "category", "EMO");
        Row childInNeed = plan(90502L, "CHILD_IN_NEED", "2026-03-10");
        rows.put("protection", protection);
        rows.put(
                "protectionEnded",
                closed(protection, "ended_on", "2026-06-08")
                        .but("end_reason", "REVIEW", "end_conference_id", 90302L, "visit_due_on", null));
        rows.put("childInNeed", childInNeed);
        rows.put(
                "childInNeedEnded",
                closed(childInNeed, "ended_on", "2026-03-16").but("end_reason", "SUPERSEDED", "visit_due_on", null));
        rows.put("temporary", plan(90503L, "TEMPORARY", "2026-03-10").but("from_authority", "Elsewhere"));
        rows.put(
                "review",
                Row.of("plan_review", "id", 90601L, "family_id", who.one().family(), "plan_id", 90501L)
                        .but(
                                "started_on",
                                "2026-03-16",
                                "conference_id",
                                90302L,
                                "held_on",
                                "2026-06-08",
                                "category",
                                "NEG"));
    }

    private Row visit() {
        return ofChild("visit", 90701L)
                .but("visited_on", "2026-03-20", "visited_by", "Sol Worker", "seen", true, "seen_alone", true)
                .but("recorded_at", OffsetDateTime.parse("2026-03-20T09:00:00Z"), "recorded_by", "sol.socialworker");
    }

    private Row ofChild(String table, long id) {
        return Row.of(
                table,
                "id",
                id,
                "family_id",
                who.one().family(),
                "child_id",
                who.one().child());
    }

    private Row underReferral(String table, long id) {
        return ofChild(table, id)
                .but("referral_id", 90101L, "referred_on", "2026-03-02")
                .but("open_child_id", who.one().child(), "follows_id", 0L);
    }

    private Row plan(long id, String kind, String startedOn) {
        return underReferral("plan", id).but("kind", kind, "started_on", startedOn, "visit_due_on", "2026-04-07");
    }

    private static Row closed(Row open, String column, String on) {
        return open.but("open_child_id", null, column, on);
    }
}
