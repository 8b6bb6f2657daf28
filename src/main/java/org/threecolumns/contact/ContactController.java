package org.threecolumns.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.AccessLog;
import org.threecolumns.access.CaseAccess;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.family.Family;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.family.FamilySearch;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.TypedDate;
import org.threecolumns.journey.Onward;
import org.threecolumns.journey.StageRun;
import org.threecolumns.journey.StageRunRepository;

/** Recording a contact: search first, look at who is already known, then write down what was said. */
@Controller
class ContactController {

    private final FamilySearch search;
    private final FamilyRepository families;
    private final ContactRecording recording;
    private final StageRunRepository runs;
    private final Onward onward;
    private final CaseAccess access;
    private final AccessLog log;
    private final ContactPages pages;

    ContactController(
            FamilySearch search,
            FamilyRepository families,
            ContactRecording recording,
            StageRunRepository runs,
            Onward onward,
            CaseAccess access,
            AccessLog log,
            ContactPages pages) {
        this.search = search;
        this.families = families;
        this.recording = recording;
        this.runs = runs;
        this.onward = onward;
        this.access = access;
        this.log = log;
        this.pages = pages;
    }

    @GetMapping("/contacts/new")
    String page(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String born,
            @RequestParam(required = false) String family,
            @RequestParam(required = false) Long check,
            Model model) {
        requireMayRecord(me);
        MultiValueMap<String, String> empty = new LinkedMultiValueMap<>();
        empty.set("key", UUID.randomUUID().toString());
        Optional.ofNullable(check).ifPresent(id -> empty.set("check", String.valueOf(id)));
        model.addAttribute("q", q);
        model.addAttribute("born", born);
        LocalDate birthDate = TypedDate.read(born);
        if (q != null && family == null) {
            FamilySearch.Result found = search.search(q, birthDate, 0, Visibility.of(me));
            log.write(me.username(), Action.SEARCH, null, "before a contact");
            model.addAttribute("found", found);
            empty.set("check", String.valueOf(found.checkId()));
            SoughtChild.of(q, born).fill(empty);
        }
        pages.show(new ContactForm(empty), familyOf(family, me), List.of(), model);
        return "contact/new";
    }

    @PostMapping("/contacts")
    ModelAndView record(
            @AuthenticationPrincipal CurrentUser me, @RequestParam MultiValueMap<String, String> typed, Model model) {
        requireMayRecord(me);
        ContactForm form = new ContactForm(typed);
        Family family = form.familyId() == null
                ? null
                : families.findById(form.familyId())
                        .filter(f -> access.mayWork(me, f.id()))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (form.wantsMoreRows() || form.isChoosingFamily()) {
            return again(form, family, List.of(), HttpStatus.OK, model);
        }
        List<FieldError> unread = form.unreadDates();
        if (!unread.isEmpty()) {
            return again(form, family, unread, HttpStatus.UNPROCESSABLE_ENTITY, model);
        }
        List<FamilySearch.Hit> alike = alike(form, family, me);
        if (!alike.isEmpty()) {
            model.addAttribute("alike", alike);
            return again(form, null, List.of(), HttpStatus.OK, model);
        }
        ContactRecording.Outcome outcome = recording.record(checked(form, me), me.username());
        return outcome.problems().isEmpty()
                ? recorded(outcome, me)
                : again(form, family, outcome.problems(), HttpStatus.UNPROCESSABLE_ENTITY, model);
    }

    /** Families that this one may be; asked once, and not when it was chosen or looked at already. */
    private List<FamilySearch.Hit> alike(ContactForm form, Family family, CurrentUser me) {
        return family != null || "new-family".equals(form.text("action"))
                ? List.of()
                : search.alike(form.input().newChildren(), Visibility.of(me));
    }

    /** Who did not search beforehand has the names they typed searched for now; that search is then the history check. */
    private ContactInput checked(ContactForm form, CurrentUser me) {
        ContactInput input = form.input();
        if (input.historyCheckId() != null || input.newChildren().isEmpty()) {
            return input;
        }
        return input.checked(
                search.search(input.names(), null, 0, Visibility.of(me)).checkId());
    }

    private ModelAndView again(
            ContactForm form, Family family, List<FieldError> problems, HttpStatus status, Model model) {
        pages.show(form, family, problems, model);
        return new ModelAndView("contact/new", model.asMap(), status);
    }

    private ModelAndView recorded(ContactRecording.Outcome outcome, CurrentUser me) {
        log.write(me.username(), Action.EDIT, outcome.contact().familyId(), "contact recorded");
        onward.goOn(outcome.contact().episodeId());
        return new ModelAndView("redirect:"
                + runs.openOfFamily(outcome.contact().familyId()).stream()
                        .filter(r -> outcome.contact().id().equals(r.contactId()))
                        .findFirst()
                        .map(StageRun::id)
                        .map(id -> "/stages/" + id)
                        .orElse("/tasks/teams"));
    }

    private Family familyOf(String reference, CurrentUser me) {
        return reference == null
                ? null
                : families.findByReference(reference)
                        .filter(f -> access.mayRead(me, f.id()))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static void requireMayRecord(CurrentUser me) {
        if (!Visibility.of(me).mayRecordContacts()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
