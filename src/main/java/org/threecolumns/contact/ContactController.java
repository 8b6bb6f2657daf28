package org.threecolumns.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildRepository;
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
    private final ChildRepository children;
    private final ContactRecording recording;
    private final StageRunRepository runs;
    private final Onward onward;
    private final CaseAccess access;
    private final AccessLog log;
    private final Clock clock;

    ContactController(
            FamilySearch search,
            FamilyRepository families,
            ChildRepository children,
            ContactRecording recording,
            StageRunRepository runs,
            Onward onward,
            CaseAccess access,
            AccessLog log,
            Clock clock) {
        this.search = search;
        this.families = families;
        this.children = children;
        this.recording = recording;
        this.runs = runs;
        this.onward = onward;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /** A known child who can be ticked. */
    record Known(long id, String name, String age, boolean chosen) {}

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
        }
        show(new ContactForm(empty), familyOf(family, me), List.of(), model);
        return "contact/new";
    }

    @PostMapping("/contacts")
    ModelAndView record(
            @AuthenticationPrincipal CurrentUser me, @RequestParam MultiValueMap<String, String> typed, Model model) {
        requireMayRecord(me);
        ContactForm form = new ContactForm(typed);
        Family family = form.number("familyId") == null
                ? null
                : families.findById(form.number("familyId"))
                        .filter(f -> access.mayWork(me, f.id()))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<FieldError> problems = new ArrayList<>();
        if (!form.wantsMoreRows()) {
            problems.addAll(form.unreadDates());
            ContactRecording.Outcome outcome =
                    problems.isEmpty() ? recording.record(form.input(), me.username()) : null;
            if (outcome != null && outcome.problems().isEmpty()) {
                return recorded(outcome, me);
            }
            problems.addAll(
                    outcome == null
                            ? List.of()
                            : outcome.problems().stream()
                                    .map(ContactController::placed)
                                    .toList());
        }
        show(form, family, problems, model);
        HttpStatus status = problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
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

    private void show(ContactForm form, Family family, List<FieldError> problems, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("rows", form.rows());
        model.addAttribute("family", family);
        model.addAttribute("known", family == null ? List.of() : known(family, form));
        model.addAttribute("problems", problems);
    }

    private List<Known> known(Family family, ContactForm form) {
        LocalDate today = LocalDate.now(clock);
        List<Long> chosen = form.knownChildren();
        return children.ofFamily(family.id()).stream()
                .map((Child c) -> new Known(c.id(), c.name(), c.ageOn(today), chosen.contains(c.id())))
                .toList();
    }

    private Family familyOf(String reference, CurrentUser me) {
        return reference == null
                ? null
                : families.findByReference(reference)
                        .filter(f -> access.mayRead(me, f.id()))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The error beside its input: fields of the recording in the ids of the page. */
    private static FieldError placed(FieldError e) {
        String id = e.field()
                .replaceAll("children\\[(\\d+)]\\.givenName", "child-$1-given")
                .replaceAll("children\\[(\\d+)]\\.birthDate", "child-$1-born")
                .replaceAll("children\\[(\\d+)]\\.expectedDate", "child-$1-expected")
                .replaceAll("children|childIds", "child-0-given");
        return new FieldError(id, e.code(), e.message());
    }

    private static void requireMayRecord(CurrentUser me) {
        if (!Visibility.of(me).mayRecordContacts()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
