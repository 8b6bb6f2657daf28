package org.threecolumns.guard;

import static org.threecolumns.guard.Attack.content;
import static org.threecolumns.guard.Position.CAF;
import static org.threecolumns.guard.Position.CONTACT;
import static org.threecolumns.guard.Position.CONTACT_READY;
import static org.threecolumns.guard.Position.DECISION;
import static org.threecolumns.guard.Position.ENDED;
import static org.threecolumns.guard.Position.SECOND_REVIEW;

import java.util.List;
import java.util.Map;
import org.threecolumns.process.Answers;

/** Text that nobody can read, numbers that mean nothing, and what belongs to another child, family or round. */
final class ContentAttacks {

    static final List<Attack> LIST = List.of(
            content("a blank form", CONTACT, p -> p.signs(Map.of()), "required"),
            content("a blank form for a CAF", CAF, p -> p.signs(Map.of()), "no-family-score"),
            content("spaces in a column", CONTACT, p -> p.writes("   "), "blank"),
            content("invisible signs in a column", CONTACT, p -> p.writes("\u200B\u2060"), "blank"),
            content("filler letters in a column", CONTACT, p -> p.writes("\u3164\u2800"), "blank"),
            content(
                    "invisible signs put into the table",
                    CONTACT,
                    p -> p.signsUnreadableColumn("\u200B\u3164"),
                    "empty-column"),
            content("spaces for why a column has nothing", CONTACT, p -> p.signsNoneNow(" \u00A0"), "empty-column"),
            content("invisible talk", CONTACT, p -> p.signsTalk("\u2063"), "no-talk"),
            content("invisible answers", CONTACT, p -> p.signs(Map.of("referrerName", "\u200B")), "required"),
            content("spaces for not possible", DECISION, p -> p.signsNotPossible("reason", "  "), "required"),
            content("spaces for why a score", CONTACT, p -> p.signsScored(5, "\u2003"), "no-score-reason"),
            content("spaces for what it is like for a child", CONTACT, p -> p.saysImpact("\uFEFF"), "blank"),
            content("a score of 11", CONTACT, p -> p.scores(p.child(), 11), "score-range"),
            content("a score of minus 1", CONTACT, p -> p.scores(p.child(), -1), "score-range"),
            content("no number for a score", CONTACT, p -> p.scores(p.child(), null), "score-range"),
            content("a score for no child", CONTACT, p -> p.scores(null, 5), "no-child"),
            content(
                    "a score for another family's child",
                    CONTACT,
                    p -> p.scores(p.strangersChild(), 5),
                    "other-family"),
            content("a score of 11 put into the table", CONTACT, p -> p.insertsScore(p.child(), 11), "database"),
            content(
                    "another family's child put into the table",
                    CONTACT,
                    p -> p.insertsScore(p.strangersChild(), 5),
                    "database"),
            content("last round's scores", SECOND_REVIEW, p -> p.signs(p.reviewAnswers()), "no-score"),
            content("a score given into last round", SECOND_REVIEW, Pen::scoresLastRoundAndSigns, "no-score"),
            content("last round's draft", SECOND_REVIEW, Pen::signsLastDraft, "no-score"),
            content("last round's run", SECOND_REVIEW, Pen::signsLastRun, "already-ended"),
            content("a stage that has ended", ENDED, p -> p.signs(Answers.told()), "already-ended"),
            content("a map that changed meanwhile", CONTACT, Pen::signsAnOldMap, "map-changed"),
            content("somebody else's draft", CONTACT_READY, Pen::completesUnseen, "not-opened"),
            content("decided by who mapped it", DECISION, p -> p.completes("fiona.frontdoor"), "same-person"));

    private ContentAttacks() {}
}
