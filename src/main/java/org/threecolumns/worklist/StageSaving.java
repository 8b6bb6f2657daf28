package org.threecolumns.worklist;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.form.FieldError;
import org.threecolumns.journey.StageDraft;
import org.threecolumns.journey.StageDraftStore;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.Author;
import org.threecolumns.mapping.MapColumn;

/**
 * Saves everything on a stage page, whatever the person then does: what can be understood goes onto the living map, the rest
 * stays in the draft as it was typed. Saving always succeeds.
 */
@Service
class StageSaving {

    private final FamilyRepository families;
    private final MapPosts mapPosts;
    private final ScorePosts scorePosts;
    private final StageDraftStore drafts;
    private final FormPosts forms;
    private final AgePosts ages;
    private final SharedDrafts shared;
    private final ApplicationEventPublisher events;

    StageSaving(
            FamilyRepository families,
            MapPosts mapPosts,
            ScorePosts scorePosts,
            StageDraftStore drafts,
            FormPosts forms,
            AgePosts ages,
            SharedDrafts shared,
            ApplicationEventPublisher events) {
        this.families = families;
        this.mapPosts = mapPosts;
        this.scorePosts = scorePosts;
        this.drafts = drafts;
        this.forms = forms;
        this.ages = ages;
        this.shared = shared;
        this.events = events;
    }

    /**
     * @param seenMapVersion the version of the map that the writer now has seen: the page's own if somebody else changed the map
     *     meanwhile, otherwise the newest
     * @param problems what could not go onto the map, by input name
     * @param shared the draft as it is now, with what others wrote in it meanwhile
     */
    record Saved(long seenMapVersion, List<FieldError> problems, SharedDrafts.Shared shared) {

        StageDraft draft() {
            return shared.draft();
        }
    }

    @Transactional
    public Saved save(StageRun run, StagePost post, CurrentUser user) {
        long before = families.lockMapVersion(run.familyId());
        long seen = post.longNumber("seen", -1);
        Author author = new Author(user.username(), run.tier());
        List<FieldError> problems = new ArrayList<>();
        if (run.isStage()) {
            problems.addAll(ages.apply(run, post));
            problems.addAll(mapPosts.apply(run, post, author));
            problems.addAll(scorePosts.apply(run, post, author));
        }
        StageDraft stored =
                drafts.find(run.id()).map(StageDraftStore.Saved::draft).orElse(null);
        SharedDrafts.Shared draft = shared.together(post, draftOf(run, post, problems), stored, user.username());
        long after = families.lockMapVersion(run.familyId());
        long now = seen == before ? after : seen;
        drafts.save(run.id(), draft.draft(), now, user.username());
        events.publishEvent(new TypingKept(run.id()));
        return new Saved(now, problems, draft);
    }

    private StageDraft draftOf(StageRun run, StagePost post, List<FieldError> problems) {
        Map<String, String> unread = new HashMap<>();
        problems.stream()
                .filter(p -> !post.text(p.field()).isEmpty())
                .forEach(p -> unread.put(p.field(), post.text(p.field())));
        if (post.isUnread("talkedOn", post.date("talkedOn"))) {
            unread.put("talkedOn", post.text("talkedOn"));
        }
        Map<MapColumn, String> noneNow = new EnumMap<>(MapColumn.class);
        for (MapColumn column : MapColumn.values()) {
            if (!post.text("none." + column).isEmpty()) {
                noneNow.put(column, post.text("none." + column));
            }
        }
        return new StageDraft(
                forms.answers(run, post),
                post.textOrNull("talkedWith"),
                post.date("talkedOn"),
                noneNow,
                post.startingWith("cannot."),
                unread,
                post.textOrNull("lateReason"));
    }
}
