package org.threecolumns.worklist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.completeness.Gap;
import org.threecolumns.completeness.StageContent;
import org.threecolumns.family.Child;
import org.threecolumns.family.Family;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.family.PlainDates;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.FormView;
import org.threecolumns.journey.JourneyKeys;
import org.threecolumns.journey.SchemaForms;
import org.threecolumns.journey.SinceSigned;
import org.threecolumns.journey.StageAssessment;
import org.threecolumns.journey.StageDraft;
import org.threecolumns.journey.StageDraftStore;
import org.threecolumns.journey.StageNames;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.LivingMap;
import org.threecolumns.timeliness.Deadlines;

/** Gathers a stage page: what is on the map and in the draft, and what is still missing by the engine's own list. */
@Component
class StageViews {

    private final StageAssessment assessment;
    private final StageDraftStore drafts;
    private final ReasonViews reasons;
    private final SchemaForms forms;
    private final FamilyRepository families;
    private final MapViews maps;
    private final SinceSigned signed;
    private final Names people;
    private final ScoreViews scores;
    private final OtherScoreViews otherScores;
    private final DoubtViews doubts;
    private final FirstAnswers firstAnswers;
    private final SharedDrafts shared;
    private final TwoAnswersViews both;
    private final StageNames names;
    private final Deadlines deadlines;
    private final Clock clock;

    StageViews(
            StageAssessment assessment,
            StageDraftStore drafts,
            ReasonViews reasons,
            SchemaForms forms,
            FamilyRepository families,
            MapViews maps,
            SinceSigned signed,
            Names people,
            ScoreViews scores,
            OtherScoreViews otherScores,
            DoubtViews doubts,
            FirstAnswers firstAnswers,
            SharedDrafts shared,
            TwoAnswersViews both,
            StageNames names,
            Deadlines deadlines,
            Clock clock) {
        this.assessment = assessment;
        this.drafts = drafts;
        this.reasons = reasons;
        this.forms = forms;
        this.families = families;
        this.maps = maps;
        this.signed = signed;
        this.people = people;
        this.scores = scores;
        this.otherScores = otherScores;
        this.doubts = doubts;
        this.firstAnswers = firstAnswers;
        this.shared = shared;
        this.both = both;
        this.names = names;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** A page, and the map that stands on it. */
    record Shown(StageView view, LivingMap map) {}

    /**
     * @param since marks what others changed after that moment
     * @param refusal what the engine has just refused for; null when nobody tried to sign
     */
    @Transactional(readOnly = true)
    public Shown of(StageRun run, CurrentUser me, Instant since, List<Gap> refusal, Unfolded unfolded) {
        FirstAnswers.Opened first = firstAnswers.open(run);
        StageDraftStore.Saved saved = first.saved();
        StageDraft draft = saved.draft();
        StageAssessment.Assessment assessed = assessment.assess(run, saved, me.username());
        StageContent content = assessed.content();
        List<Gap> gaps = refusal == null ? assessed.gaps() : refusal;
        StageView view = new StageView(
                head(run, content, me),
                maps.of(
                        content.map(),
                        reader(run, me, since, draft, unfolded.item()),
                        run.isStage() ? signed.of(run, content.map()) : Optional.empty()),
                scores.children(run, content, draft),
                otherScores.given(content, draft, unfolded.number()),
                otherScores.rows(run, content, draft),
                run.isStage() ? doubts.of(run, content) : List.of(),
                FormView.of(
                                assessed.form().schema(),
                                draft.answers(),
                                refusal == null ? List.of() : errors(refusal),
                                assessed.form().context())
                        .telling(first.origins()),
                new StageView.Talk(
                        draft.talkedWith(),
                        draft.unread().getOrDefault("talkedOn", MapViews.typed(draft.talkedOn())),
                        draft.lateReason(),
                        first.origins().get(FirstAnswers.TALKED_WITH)),
                reasons.of(run, content, draft),
                gaps.stream().map(StageView.Missing::of).toList(),
                refusal != null,
                shared.asShown(draft),
                both.of(run, content, draft));
        return new Shown(view, content.map());
    }

    /** When this person saved the stage last, for pages to compare. */
    String savedAt(StageRun run, CurrentUser me) {
        return drafts.savedAt(run.id(), me.username());
    }

    /** At the front door the next step is mostly the worker's own, and due with the stage; elsewhere nobody can tell. */
    private MapViews.Reader reader(StageRun run, CurrentUser me, Instant since, StageDraft draft, Long opened) {
        LocalDate today = LocalDate.now(clock);
        MapViews.UsualStep usual = JourneyKeys.CONTACT_STAGE.equals(run.stage())
                ? new MapViews.UsualStep(me.displayName(), run.dueOn().isBefore(today) ? today : run.dueOn())
                : MapViews.UsualStep.NONE;
        return new MapViews.Reader(me.username(), run.tier(), since, draft, opened, usual);
    }

    private StageView.Head head(StageRun run, StageContent content, CurrentUser me) {
        Family family = families.findById(run.familyId()).orElseThrow();
        return new StageView.Head(
                run.id(),
                names.stage(run.stage()),
                run.isStage(),
                family.reference(),
                family.name(),
                content.children().stream().map(Child::givenName).collect(Collectors.joining(", ")),
                deadlines.inWords(run.dueOn()),
                run.dueOn().format(PlainDates.LONG),
                run.dueWords(),
                TaskViews.standing(deadlines.standing(run.dueAt(), run.clockStartedAt())),
                run.assignee() == null ? TaskViews.roles(run.candidateGroups()) : people.of(run.assignee()),
                me.username().equals(run.assignee()),
                content.map().version(),
                clock.instant().toString());
    }

    private static List<FieldError> errors(List<Gap> gaps) {
        Map<String, FieldError> byPlace = new LinkedHashMap<>();
        gaps.forEach(g -> byPlace.merge(
                g.anchor(),
                new FieldError(g.anchor(), g.code(), g.message()),
                (one, next) -> new FieldError(one.field(), one.code(), one.message() + ". " + next.message())));
        return List.copyOf(byPlace.values());
    }
}
