package org.threecolumns.system;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Role;
import org.threecolumns.access.Teams;
import org.threecolumns.access.Visibility;
import org.threecolumns.studio.WaitingPackages;

/** What every page shows around its content: who is logged in, and the places that this person may go to. */
@ControllerAdvice(annotations = Controller.class)
class PageModel {

    private final WaitingPackages packages;

    PageModel(WaitingPackages packages) {
        this.packages = packages;
    }

    /** One place in the navigation. @param here as ARIA says it: the page itself, a page within the place, or null */
    record Place(String href, String text, String here) {}

    @ModelAttribute("me")
    CurrentUser me(@AuthenticationPrincipal CurrentUser me) {
        return me;
    }

    /** Numbers of packages of models that wait for this person's decision. */
    @ModelAttribute("waiting")
    List<Long> waiting(@AuthenticationPrincipal CurrentUser me) {
        return packages.of(me);
    }

    @ModelAttribute("places")
    List<Place> places(
            @AuthenticationPrincipal CurrentUser me,
            @ModelAttribute(name = "waiting", binding = false) List<Long> waiting,
            HttpServletRequest request) {
        if (me == null) {
            return List.of();
        }
        Map<String, String> places = new LinkedHashMap<>();
        Visibility visibility = Visibility.of(me);
        if (visibility.mayWrite()) {
            places.put("/tasks", "My tasks");
            places.put("/tasks/teams", "My teams' tasks");
        }
        if (visibility.families() != Visibility.Families.NONE) {
            places.put("/families", "Families");
            places.put("/debts", "Recording debts");
        }
        if (visibility.statutory()) {
            places.put("/visits", "Visits due");
        }
        if (!Teams.managed(me).isEmpty()) {
            places.put("/oversight", "Oversight");
        }
        if (me.hasAny(Role.TEAMMANAGER, Role.MANAGER)) {
            places.put("/checkpoints", "Assessments to look at");
        }
        if (visibility.mayRecordContacts()) {
            places.put("/contacts/new", "Record a contact");
        }
        if (me.hasAny(Role.DESIGNER, Role.MANAGER, Role.ADMIN)) {
            places.put("/studio", waiting.isEmpty() ? "Studio" : "Studio (" + waits(waiting.size()) + ")");
        }
        if (me.has(Role.DESIGNER)) {
            places.put("/plain-words", "Plain words");
            places.put("/oversight/reasons", "Reasons of delay");
        }
        if (me.hasAny(Role.MANAGER, Role.DESIGNER, Role.ADMIN)) {
            places.put("/settings", "Settings");
        }
        if (me.hasAny(Role.AUDITOR, Role.ADMIN)) {
            places.put("/access-log", "Access log");
            places.put("/records-check", "Check of records");
        }
        if (me.has(Role.ADMIN)) {
            places.put("/faults", "Faults");
        }
        return shown(places, request.getRequestURI());
    }

    private static String waits(int packages) {
        return packages == 1 ? "1 waits" : packages + " wait";
    }

    /** Of the places that a page lies in, the innermost is where somebody is. */
    private static List<Place> shown(Map<String, String> places, String path) {
        String within = places.keySet().stream()
                .filter(href -> path.equals(href) || path.startsWith(href + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return places.entrySet().stream()
                .map(place -> new Place(
                        place.getKey(),
                        place.getValue(),
                        !place.getKey().equals(within) ? null : path.equals(within) ? "page" : "true"))
                .toList();
    }
}
