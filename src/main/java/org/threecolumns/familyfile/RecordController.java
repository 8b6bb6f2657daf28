package org.threecolumns.familyfile;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.CaseAccess;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.completeness.Gap;
import org.threecolumns.family.Family;
import org.threecolumns.form.FieldError;
import org.threecolumns.journey.Corrections;
import org.threecolumns.journey.StageRecord;
import org.threecolumns.journey.StageRecordRepository;

/** A signed record, and putting right what is wrong in it without touching it. */
@Controller
class RecordController {

    private final StageRecordRepository records;
    private final RecordViews views;
    private final Corrections corrections;
    private final FamilyDoor door;
    private final CaseAccess access;

    RecordController(
            StageRecordRepository records,
            RecordViews views,
            Corrections corrections,
            FamilyDoor door,
            CaseAccess access) {
        this.records = records;
        this.views = views;
        this.corrections = corrections;
        this.door = door;
        this.access = access;
    }

    @GetMapping("/records/{id}")
    String show(@PathVariable long id, @AuthenticationPrincipal CurrentUser me, Model model) {
        StageRecord record = find(id, me);
        Family family = door.toRead(record.familyId(), me, "record " + record.stage());
        return page(record, family, me, "", "", List.of(), model);
    }

    @PostMapping("/records/{id}/corrections")
    ModelAndView correct(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal CurrentUser me,
            RedirectAttributes flash,
            Model model) {
        StageRecord record = find(id, me);
        Family family = door.toRead(record.familyId(), me, "record " + record.stage());
        door.toWork(family, me, Action.EDIT, "correction of " + record.stage());
        List<Gap> gaps = corrections.correct(id, what, reason, me);
        if (!gaps.isEmpty()) {
            List<FieldError> problems = gaps.stream()
                    .map(g -> new FieldError(g.field(), g.code(), g.message()))
                    .toList();
            String view = page(record, family, me, what, reason, problems, model);
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        flash.addFlashAttribute("notice", "The correction is on record. What was signed before stays as it was.");
        return new ModelAndView("redirect:/families/" + family.reference());
    }

    private StageRecord find(long id, CurrentUser me) {
        return records.findById(id)
                .filter(r ->
                        !r.tier().isStatutoryServices() || Visibility.of(me).statutory())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String page(
            StageRecord record,
            Family family,
            CurrentUser me,
            String what,
            String reason,
            List<FieldError> problems,
            Model model) {
        model.addAttribute("record", views.of(record, me));
        model.addAttribute("family", family);
        model.addAttribute(
                "mayCorrect", record.kind() == StageRecord.Kind.STAGE && access.mayWork(me, record.familyId()));
        model.addAttribute("what", what);
        model.addAttribute("reason", reason);
        model.addAttribute("problems", problems);
        return "record/page";
    }
}
