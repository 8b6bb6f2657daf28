package org.threecolumns.guard;

import static org.threecolumns.guard.Position.CAF;
import static org.threecolumns.guard.Position.CONTACT;
import static org.threecolumns.guard.Position.DECISION;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.threecolumns.Reply;
import org.threecolumns.Visitor;

/** Signing an incomplete stage, or somebody else's, on our own pages and by our own API. */
final class OurDoorAttacks {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    static final List<Attack> LIST = List.of(
            api("fiona.frontdoor", "sign a contact", CONTACT, 422, "no-score"),
            api("mina.manager", "sign a decision", DECISION, 422, "no-score"),
            api("lena.lead", "sign a CAF", CAF, 422, "no-score"),
            api("hope.head", "sign somebody else's stage", CONTACT, 403, "not-yours-to-sign"),
            api("ari.auditor", "sign as an auditor", CONTACT, 403, null),
            api("dana.designer", "sign without case content", CONTACT, 404, null),
            page("fiona.frontdoor", "sign a contact", CONTACT, Map.of("action", "sign"), 422),
            page(
                    "mina.manager",
                    "sign with a forged route",
                    DECISION,
                    Map.of("action", "sign", "nextStep", "caf"),
                    422),
            page("lena.lead", "sign a CAF with blanks", CAF, Map.of("action", "sign", "talkedWith", " \u200b"), 422),
            page("fiona.frontdoor", "a score of eleven", CONTACT, Map.of("action", "sign", "score.child-1", "11"), 422),
            page("hope.head", "sign somebody else's stage", CONTACT, Map.of("action", "sign"), 403),
            page("dana.designer", "sign without case content", CONTACT, Map.of("action", "sign"), 404),
            withoutToken("fiona.frontdoor", "sign from another site's page", CONTACT));

    private OurDoorAttacks() {}

    private static Attack api(String username, String name, Position where, int status, String code) {
        return new Attack(
                "API, as " + username + ": " + name,
                where,
                s -> s.visitor(username).json("POST", s.fill("/api/stages/{run}/signature"), "{\"seenMapVersion\":0}"),
                status,
                code);
    }

    private static Attack page(String username, String name, Position where, Map<String, String> typed, int status) {
        return new Attack(
                "Page, as " + username + ": " + name, where, s -> post(s, username, typed, true), status, null);
    }

    private static Attack withoutToken(String username, String name, Position where) {
        return new Attack(
                "Page, as " + username + ": " + name,
                where,
                s -> post(s, username, Map.of("action", "sign"), false),
                403,
                null);
    }

    private static Reply post(Scene scene, String username, Map<String, String> typed, boolean withToken) {
        Visitor visitor = scene.atThePages(username);
        Map<String, String> fields = new HashMap<>(typed);
        Matcher token = TOKEN.matcher(visitor.get("/help").body());
        if (withToken && token.find()) {
            fields.put("_csrf", token.group(1));
        }
        return visitor.form(scene.fill("/stages/{run}"), fields);
    }
}
