package org.threecolumns.system;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Role;
import org.threecolumns.access.Teams;
import org.threecolumns.access.Visibility;

/** What every page shows around its content: who is logged in, and the places that this person may go to. */
@ControllerAdvice(annotations = Controller.class)
class PageModel {

    /** One place in the navigation. */
    record Place(String href, String text, boolean here) {}

    @ModelAttribute("me")
    CurrentUser me(@AuthenticationPrincipal CurrentUser me) {
        return me;
    }

    @ModelAttribute("places")
    List<Place> places(@AuthenticationPrincipal CurrentUser me, HttpServletRequest request) {
        if (me == null) {
            return List.of();
        }
        List<Place> places = new ArrayList<>();
        Visibility visibility = Visibility.of(me);
        if (visibility.mayWrite()) {
            places.add(place(request, "/tasks", "My tasks"));
            places.add(place(request, "/tasks/teams", "My teams' tasks"));
        }
        if (visibility.families() != Visibility.Families.NONE) {
            places.add(place(request, "/families", "Families"));
            places.add(place(request, "/debts", "Recording debts"));
        }
        if (visibility.statutory()) {
            places.add(place(request, "/visits", "Visits due"));
        }
        if (!Teams.managed(me).isEmpty()) {
            places.add(place(request, "/oversight", "Oversight"));
        }
        if (me.hasAny(Role.TEAMMANAGER, Role.MANAGER)) {
            places.add(place(request, "/checkpoints", "Assessments to look at"));
        }
        if (visibility.mayRecordContacts()) {
            places.add(place(request, "/contacts/new", "Record a contact"));
        }
        if (me.hasAny(Role.DESIGNER, Role.MANAGER, Role.ADMIN)) {
            places.add(place(request, "/studio", "Studio"));
        }
        if (me.has(Role.DESIGNER)) {
            places.add(place(request, "/plain-words", "Plain words"));
            places.add(place(request, "/oversight/reasons", "Reasons of delay"));
        }
        if (me.hasAny(Role.MANAGER, Role.DESIGNER, Role.ADMIN)) {
            places.add(place(request, "/settings", "Settings"));
        }
        if (me.hasAny(Role.AUDITOR, Role.ADMIN)) {
            places.add(place(request, "/access-log", "Access log"));
            places.add(place(request, "/records-check", "Check of records"));
        }
        if (me.has(Role.ADMIN)) {
            places.add(place(request, "/faults", "Faults"));
        }
        return places;
    }

    private static Place place(HttpServletRequest request, String href, String text) {
        return new Place(href, text, request.getRequestURI().equals(href));
    }
}
