package org.threecolumns.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.threecolumns.PageVisitor;
import org.threecolumns.PageVisitor.Page;
import org.threecolumns.ProductTest;
import org.threecolumns.TestClock;
import org.threecolumns.document.Files;
import org.threecolumns.family.Child;
import org.threecolumns.journey.StageRecord;
import org.threecolumns.journey.StageRecordRepository;
import org.threecolumns.journey.StageRun;
import org.threecolumns.model.FormEditing;
import org.threecolumns.model.ModelFile;
import org.threecolumns.model.OwnModels;
import org.threecolumns.process.EveryStage;
import org.threecolumns.process.FamiliesInCare;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.process.Walks;
import org.threecolumns.setting.DeliveredSettings;
import org.threecolumns.studio.Packages;
import org.threecolumns.timeliness.MovableClock;

/** Every form besides the stages, sent with nothing and with too much in it, says at each field what to do. */
@ProductTest
class RefusedFormsTest {

    private static final String VERY_LONG = "Too long to be read. ".repeat(2500);

    /** What needs no answer typed: buttons, and what never says no. */
    private static final Set<String> NOTHING_TO_REFUSE = Set.of(
            "/stages/{id}/claim",
            "/stages/{id}/release",
            "/stages/{id}/coaching",
            "/stages/{id}/kept",
            "/families/{reference}/stars",
            "/plain-words/{id}/struck-out",
            "/studio/moves/{id}/again",
            "/studio/moves/{id}/begin",
            "/studio/moves/{id}/stop",
            "/studio/packages/from-folders",
            "/studio/{kind}/{key}/change",
            "/studio/packages/{id}/back",
            "/studio/packages/{id}/dropping",
            "/studio/packages/{id}/taking-back",
            "/studio/packages/{id}/files/remove",
            "/faults/try-again",
            "/faults/rebuild-lists",
            "/records-check",
            "/oversight/reasons/{code}/place",
            "/oversight/reasons/{code}/retired",
            "/oversight/summary/end");

    /** What the script of the drawing sends; it tells what is wrong itself, and {@code EditPagesTest} looks at its answers. */
    private static final Set<String> OF_SCRIPTS =
            Set.of("/studio/packages/{id}/edit/{file}/save", "/studio/packages/{id}/edit/{file}/check");

    /** Told on the list that is shown next, where the browser tests look at it. */
    private static final Set<String> OF_LISTS =
            Set.of("/tasks/hand-on", "/oversight/delays", "/oversight/hand-on", "/oversight/summary");

    @Autowired
    private PageVisitor pages;

    @Autowired
    private Walks walks;

    @Autowired
    private FamiliesInCare care;

    @Autowired
    private Packages packages;

    @Autowired
    private DeliveredSettings delivered;

    @Autowired
    private JourneyKit kit;

    @Autowired
    private StageRecordRepository records;

    @Autowired
    private MovableClock clock;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping doors;

    private final Set<String> tried = new TreeSet<>(Set.of("/stages/{id}"));
    private final List<String> faults = new ArrayList<>();

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    @Test
    void everyFormTellsAtEachField_whatToDo() {
        ofAFamilyInCare();
        ofOtherFamilies();
        refuses("fiona.frontdoor", "/contacts", "/contacts", "caller", "words", "child-0-given", "child-0-born");
        refuses("dana.designer", "/plain-words", "/plain-words", "term", "forms", "plain", "advice");
        refuses("dana.designer", "/studio/check", "/studio/check", "file");
        refuses("dana.designer", "/plain-words/{id}", "/plain-words/1", "term", "forms", "plain", "advice");
        refuses("hope.head", "/oversight/reasons", "/oversight/reasons", "words");
        refuses("hope.head", "/oversight/reasons/{code}", "/oversight/reasons/interpreter", "words");
        ofTheSettings();
        ofTheStudio();
        assertThat(faults).isEmpty();
        tried.addAll(OF_LISTS);
        tried.addAll(OF_SCRIPTS);
        assertThat(tried).containsAll(formsOfThePages());
    }

    private void ofAFamilyInCare() {
        long family = care.withoutConference("Poppy", "Reed");
        String home = "/families/" + care.reference(family);
        String at = "/families/{reference}";
        refuses("sami.social", at + "/act-now", home + "/act-now", "why");
        refuses("sami.social", at + "/leaving", home + "/leaving", "words", "saidOn");
        refuses("sami.social", at + "/conference-request", home + "/conference-request", "agency", "askedBy", "why");
        refuses("sami.social", at + "/visits", home + "/visits", "visitedOn", "visitedBy", "note", "whyNotAlone");
        refuses("sami.social", at + "/people", home + "/people", "name", "relation");
        pages.post("sami.social", home + "/people", "name", "Iris Larkspur", "relation", "Nan");
        refuses("sami.social", at + "/people/{id}", home + "/people/" + last(home + "/people", "people"), "name");
        refuses("sami.social", at + "/documents", home + "/documents", "about");
        pages.upload(
                "sami.social",
                home + "/documents",
                "home.png",
                Files.png(9, 9),
                "about",
                "Home",
                "audience",
                "EVERYONE",
                "tier",
                "SOCIAL_CARE");
        String document = home + "/documents/" + last(home + "/documents", "documents") + "/strike";
        refuses("sami.social", at + "/documents/{id}/strike", document, "because");
        long record = records.ofFamily(family, true).stream()
                .filter(r -> r.kind() == StageRecord.Kind.STAGE)
                .findFirst()
                .orElseThrow()
                .id();
        refuses(
                "fiona.frontdoor",
                "/records/{id}/corrections",
                "/records/" + record + "/corrections",
                "what",
                "reason");
    }

    private void ofOtherFamilies() {
        String early = "/families/"
                + care.reference(EveryStage.CAF.open(walks, "Poppy").familyId());
        refuses(
                "lena.lead",
                "/families/{reference}/consent-withdrawal",
                early + "/consent-withdrawal",
                "words",
                "saidOn");
        long family = EveryStage.CONTACT.open(walks, "Reed").familyId();
        String home = "/families/" + care.reference(family);
        String child = String.valueOf(care.children(family).get(0).id());
        pages.post("fiona.frontdoor", home + "/act-now", "child", child, "why", "He is hurt.");
        String debt = pages.get("tess.team", home).html().replaceFirst("(?s).*/debts/([0-9]+)\".*", "$1");
        refuses("tess.team", "/debts/{id}", "/debts/" + debt, "words");
        long expecting = care.inAssessment("Baby");
        Child baby = care.expecting(expecting);
        String birth = "/families/" + care.reference(expecting) + "/births/" + baby.id();
        refuses("sami.social", "/families/{reference}/births/{childId}", birth, "givenName", "bornOn");
        long checkpoint = care.checkpoint(expecting, kit.today()).id();
        refuses("tess.team", "/checkpoints/{id}", "/checkpoints/" + checkpoint, "words");
        StageRun review = kit.openRuns(care.parted("Poppy", "Reed")).get(1);
        refuses("sami.social", "/stages/{id}/joining", "/stages/" + review.id() + "/joining", "why");
    }

    private void ofTheSettings() {
        delivered.keep();
        String at = "/settings";
        refuses("dana.designer", at + "/labels/{tier}", at + "/labels/early-help", "WORRIES", "SCORE", "why");
        String questions = at + "/questions/review";
        refuses("dana.designer", at + "/questions/{kind}/new", questions + "/new", "words", "place", "step", "why");
        String one = pages.get("dana.designer", questions).html().replaceFirst("(?s).*/review/([0-9]+)\".*", "$1");
        refuses("dana.designer", at + "/questions/{kind}/{id}", questions + "/" + one, "words", "position", "why");
        refuses("hope.head", at + "/closed-days", at + "/closed-days", "day", "kind", "name", "why");
        pages.post(
                "hope.head",
                at + "/closed-days",
                "day",
                "29/12/2026",
                "kind",
                "COUNCIL",
                "name",
                "Between the years",
                "why",
                "Nobody is in.",
                "seen",
                "0");
        String day = pages.get("hope.head", at + "/closed-days")
                .html()
                .replaceFirst("(?s).*/closed-days/([0-9]+)\".*", "$1");
        refuses("hope.head", at + "/closed-days/{id}", at + "/closed-days/" + day, "why");
        refuses("hope.head", at + "/step-up", at + "/step-up", "to", "why");
        delivered.restore();
    }

    private void ofTheStudio() {
        String all = "/studio/packages";
        refuses("dana.designer", all, all, "notes");
        String home = packages.begin();
        String at = all + "/{id}";
        refuses("dana.designer", at + "/files", home + "/files");
        refuses("dana.designer", at + "/sending", home + "/sending", "notes");
        ofTheEditor();
        packages.send(home);
        refuses("hope.head", at + "/decision", home + "/decision");
        look(at + "/decision, back", pages.post("hope.head", home + "/decision", "answer", "return"));
        refuses("dana.designer", "/studio/moves", "/studio/moves", "version");
        EveryStage.CONTACT.open(walks, "Fern");
        String move = packages.planOntoOtherSteps();
        refuses("dana.designer", "/studio/moves/{id}/steps", move + "/steps", "step-userTask_screenContact");
        packages.takeBack();
    }

    private void ofTheEditor() {
        String at = "/studio/packages/{id}/edit/{file}";
        String process = pages.post("dana.designer", "/studio/processes/front-door/change")
                .location();
        String stage = process + "/stage";
        refuses("dana.designer", at + "/stage", stage, "name", "days", "reason");
        look(at + "/element, none", pages.post("dana.designer", process + "/element"));
        String element = process + "/element?change=userTask_screenContact";
        refuses("dana.designer", at + "/element", element, "name", "role", "form");
        ofThePicture(at, process);
        String form = pages.post("dana.designer", "/studio/forms/caf/change").location();
        refuses("dana.designer", at + "/field", form + "/field", "question", "hint", "choices");
        refuses("dana.designer", at + "/copy", form + "/copy");
        look(at + "/question, none", pages.post("dana.designer", form + "/question"));
        String first = form.substring(0, form.indexOf("/edit/")) + "/edit/caf.form/question?change="
                + FormEditing.asked(new ModelFile("caf.form", OwnModels.files().get("caf.form")))
                        .get(0)
                        .id();
        refuses("dana.designer", at + "/question", first, "label", "description");
        String table = pages.post("dana.designer", "/studio/decisions/timescales/change")
                .location();
        refuses("dana.designer", at + "/row", table + "/row?change=rule_contact", "cell-0", "cell-2", "cell-5");
    }

    private void ofThePicture(String at, String process) {
        look(at + "/connect, none", pages.post("dana.designer", process + "/connect"));
        String task = "?change=userTask_screenContact";
        refuses("dana.designer", at + "/connect", process + "/connect" + task, "to", "words");
        refuses("dana.designer", at + "/add", process + "/add" + task, "kind", "called", "way");
        refuses("dana.designer", at + "/move", process + "/move" + task, "step");
        refuses("dana.designer", at + "/out", process + "/out" + task);
        refuses("dana.designer", at + "/way", process + "/way?change=flow_contactDone", "words", "when", "values");
    }

    /** The last number in a link or form of that page that leads below it. */
    private String last(String page, String part) {
        return pages.get("sami.social", page).html().replaceFirst("(?s).*/" + part + "/([0-9]+)[\"/].*", "$1");
    }

    private void refuses(String who, String door, String path, String... inputs) {
        tried.add(door);
        List<String> tooMuch = new ArrayList<>();
        for (String input : inputs) {
            tooMuch.addAll(List.of(input, VERY_LONG));
        }
        look(door + " with nothing", pages.post(who, path));
        look(door + " with too much", pages.post(who, path, tooMuch.toArray(String[]::new)));
    }

    private void look(String what, Page page) {
        if (page.status() != 422) {
            faults.add(what + ": answered " + page.status());
            return;
        }
        Refusal.faults(page.html()).forEach(fault -> faults.add(what + ": " + fault));
    }

    /** Where the forms of our pages are sent, apart from those that have nothing to refuse. */
    private Set<String> formsOfThePages() {
        return doors.getHandlerMethods().keySet().stream()
                .filter(door -> door.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .map(RequestMappingInfo::getPatternValues)
                .flatMap(Set::stream)
                .filter(path -> !path.startsWith("/api/") && !NOTHING_TO_REFUSE.contains(path))
                .collect(Collectors.toSet());
    }
}
