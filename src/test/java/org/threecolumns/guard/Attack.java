package org.threecolumns.guard;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.threecolumns.Reply;
import org.threecolumns.Visitor;
import org.threecolumns.completeness.Gap;
import org.threecolumns.journey.RefusedException;
import org.threecolumns.model.BrokenModel;

/**
 * One row of the list: what is tried, from where, and how it is refused. A request is a method and a path in which words in
 * braces stand for what the {@link Scene} knows; its body may use single quotes.
 */
record Attack(String name, Position where, Function<Scene, Reply> attempt, int status, String code) {

    /** By engine REST, as an administrator. */
    static Attack rest(String name, Position where, String request, String body, String code) {
        return new Attack("REST: " + name, where, s -> send(s, s.admin(), "/engine-rest", request, body), 422, code);
    }

    /** By engine REST, as somebody who is an administrator and in the stage's role as well. */
    static Attack restBySigner(String name, Position where, String request, String body, String code) {
        return new Attack(
                "REST, by a signer: " + name,
                where,
                s -> send(s, s.signer(), "/engine-rest", request, body),
                422,
                code);
    }

    /** By the web apps' own API, logged in to them as an administrator. */
    static Attack cockpit(String name, Position where, String request, String body, String code) {
        String api = "/camunda/api/engine/engine/default";
        return new Attack("Web apps: " + name, where, s -> send(s, s.cockpit(), api, request, body), 422, code);
    }

    /** By engine REST, as somebody who has no business there: turned away at the door. */
    static Attack restAs(String username, String name, Position where, String request, String body, int status) {
        return new Attack(
                "REST, as " + username + ": " + name,
                where,
                s -> send(s, s.visitor(username), "/engine-rest", request, body),
                status,
                null);
    }

    /** By a designer's one door: a model that is refused under the rule it breaks. */
    static Attack deploys(String name, BrokenModel model) {
        String create = "/engine-rest/deployment/create";
        return new Attack(
                "REST, as a designer: " + name,
                Position.CONTACT,
                s -> s.visitor("dana.designer").upload(create, "data", model.file(), model.content()),
                422,
                model.rule());
    }

    /** By Java, straight at the engine. */
    static Attack java(String name, Position where, Consumer<Scene> call, String code) {
        return new Attack("Java: " + name, where, s -> caught(() -> call.accept(s)), 422, code);
    }

    /** Through our own services, which answer with what is wrong. */
    static Attack content(String name, Position where, Function<Pen, List<String>> writing, String code) {
        return new Attack("Content: " + name, where, s -> Reply.of(writing.apply(new Pen(s))), 422, code);
    }

    @Override
    public String toString() {
        return name;
    }

    private static Reply send(Scene scene, Visitor visitor, String base, String request, String body) {
        String[] parts = scene.fill(request).split(" ", 2);
        return visitor.json(parts[0], base + parts[1], body == null ? null : scene.fill(body.replace('\'', '"')));
    }

    private static Reply caught(Runnable call) {
        try {
            call.run();
            return Reply.of(List.of());
        } catch (RuntimeException e) {
            RefusedException refused = RefusedException.in(e);
            if (refused == null) {
                throw e;
            }
            return Reply.of(refused.gaps().stream().map(Gap::code).toList());
        }
    }
}
