package org.threecolumns.worklist;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.WaitingWordsKeys;
import org.threecolumns.completeness.Gap;
import org.threecolumns.journey.StageClaims;
import org.threecolumns.journey.StageRun;
import org.threecolumns.journey.StageSignature;

/** The stage page: draft, save, sign, take and give back. Whatever is posted is saved first. */
@Controller
class StageController {

    private static final Gap OTHERS_WROTE = Gap.of(
            "questions",
            "answers-changed",
            "Somebody changed answers on this page since you opened it; look at them, then sign");

    private final StageDoor door;
    private final StageViews views;
    private final StageSaving saving;
    private final StageSignature signature;
    private final StageClaims claims;
    private final StageContext context;
    private final AuthorisedViews authorised;
    private final CheckpointViews checkpoints;
    private final JoiningViews joining;
    private final WaitingWordsKeys keys;
    private final StageLookers lookers;
    private final StageHelp help;
    private final Clock clock;

    StageController(
            StageDoor door,
            StageViews views,
            StageSaving saving,
            StageSignature signature,
            StageClaims claims,
            StageContext context,
            AuthorisedViews authorised,
            CheckpointViews checkpoints,
            JoiningViews joining,
            WaitingWordsKeys keys,
            StageLookers lookers,
            StageHelp help,
            Clock clock) {
        this.door = door;
        this.views = views;
        this.saving = saving;
        this.signature = signature;
        this.claims = claims;
        this.context = context;
        this.authorised = authorised;
        this.checkpoints = checkpoints;
        this.joining = joining;
        this.keys = keys;
        this.lookers = lookers;
        this.help = help;
        this.clock = clock;
    }

    @GetMapping("/stages/{id}")
    String show(
            @PathVariable long id,
            @RequestParam(required = false) Long details,
            @RequestParam(required = false) Long right,
            @AuthenticationPrincipal CurrentUser me,
            Model model) {
        StageRun run = door.open(id, me, Action.VIEW);
        if (!run.isOpen() || !door.isTheirs(run, me)) {
            return "redirect:/families/" + context.familyReference(run);
        }
        return page(run, me, clock.instant(), null, new Unfolded(details, right), model);
    }

    @PostMapping("/stages/{id}")
    ModelAndView save(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> input,
            @AuthenticationPrincipal CurrentUser me,
            RedirectAttributes flash,
            Model model) {
        StageRun run = door.open(id, me, Action.EDIT);
        if (!run.isOpen()) {
            flash.addFlashAttribute("notice", "This stage has ended meanwhile. Nothing was signed twice.");
            return to("/families/" + context.familyReference(run));
        }
        StagePost post = help.filledIn(run, new StagePost(input).asChosen(), me);
        StageSaving.Saved saved = saving.save(run, post, me);
        if (!"sign".equals(post.text("action"))) {
            flash.addFlashAttribute("notice", StageHelp.saved(post));
            return to("/stages/" + id + post.place());
        }
        List<Gap> gaps = saved.shared().othersWrote()
                ? List.of(OTHERS_WROTE)
                : signature.sign(id, saved.draft(), saved.seenMapVersion(), me);
        if (!gaps.isEmpty()) {
            String view = page(run, me, seenAt(post), gaps, Unfolded.NOTHING, model);
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        flash.addFlashAttribute("notice", context.signed(run));
        return to("/families/" + context.familyReference(run));
    }

    /** Asked for again while the page is open; whoever asks still looks. */
    @GetMapping("/stages/{id}/lookers")
    String lookers(@PathVariable long id, @AuthenticationPrincipal CurrentUser me, Model model) {
        StageRun run = door.open(id, me, Action.VIEW);
        lookers.look(id, me.username());
        model.addAttribute("lookers", lookers.others(run.id(), me.username()));
        return "stage/head :: lookers";
    }

    @PostMapping("/stages/{id}/claim")
    String claim(@PathVariable long id, @AuthenticationPrincipal CurrentUser me) {
        StageRun run = door.open(id, me, Action.EDIT);
        if (run.isOpen()) {
            claims.claim(run, me.username());
        }
        return "redirect:/stages/" + id;
    }

    @PostMapping("/stages/{id}/release")
    String release(@PathVariable long id, @AuthenticationPrincipal CurrentUser me) {
        StageRun run = door.open(id, me, Action.EDIT);
        if (run.isOpen()) {
            claims.release(run);
        }
        return "redirect:/stages/" + id;
    }

    private String page(
            StageRun run, CurrentUser me, Instant since, List<Gap> refusal, Unfolded unfolded, Model model) {
        model.addAttribute("savedAt", views.savedAt(run, me));
        model.addAttribute("waitingWordsKey", keys.of(me.username()));
        lookers.look(run.id(), me.username());
        model.addAttribute("lookers", lookers.others(run.id(), me.username()));
        StageViews.Shown shown = views.of(run, me, since, refusal, unfolded);
        model.addAttribute("stage", shown.view());
        model.addAttribute("background", context.background(run, me));
        model.addAttribute("authorised", authorised.of(run, me));
        model.addAttribute("checkpoints", checkpoints.of(run));
        model.addAttribute("joinable", !joining.possible(run, me).isEmpty());
        help.addTo(model, run, shown.map(), me);
        return "stage/page";
    }

    private static ModelAndView to(String place) {
        return new ModelAndView("redirect:" + place);
    }

    private Instant seenAt(StagePost post) {
        try {
            return Instant.parse(post.text("seenAt"));
        } catch (DateTimeException e) {
            return clock.instant();
        }
    }
}
