package org.threecolumns.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.threecolumns.family.ChildIds;
import org.threecolumns.model.Decisions;

/**
 * What a signed decision means for each child: {@code main} is the route that the running instance takes for {@code mainChildren};
 * {@code parting} are other routes that go on, each in a journey of its own; {@code leaving} are children whose way ends here.
 */
record Routes(String main, ChildIds mainChildren, Map<String, ChildIds> parting, Map<String, ChildIds> leaving) {

    /** The route of a record that decides nothing, such as a referrer told. */
    static final String DONE = "done";

    /** A further contact goes to whoever works with the family already. */
    static final String TO_WORKER = "pass-to-worker";

    /** Ways that go on, the most urgent first. */
    private static final List<String> GOING_ON = List.of(
            "strategy-discussion",
            "section-47",
            "protection-plan",
            "transfer-in",
            "initial-conference",
            "adjourned",
            "social-care",
            "assessment",
            "child-in-need",
            "no-conference",
            "cin-review",
            "step-down",
            "caf",
            "keep-offering",
            "taf-review",
            "close");

    static boolean goesOn(String route) {
        return Decisions.goesOn(route);
    }

    /** Everybody goes the same way; a record that decides nothing ends nobody's. */
    static Routes same(String route, ChildIds children) {
        boolean ends = !goesOn(route) && !DONE.equals(route);
        return new Routes(route, children, Map.of(), ends ? Map.of(route, children) : Map.of());
    }

    /** @param byChild the decided route of each child */
    static Routes perChild(Map<Long, String> byChild) {
        Map<String, List<Long>> byRoute = new LinkedHashMap<>();
        ordered(byChild).forEach(route -> byRoute.put(route, new ArrayList<>()));
        byChild.forEach((child, route) -> byRoute.get(route).add(child));
        String main = byRoute.keySet().iterator().next();
        Map<String, ChildIds> parting = new LinkedHashMap<>();
        Map<String, ChildIds> leaving = new LinkedHashMap<>();
        byRoute.forEach((route, children) -> {
            if (!goesOn(route)) {
                leaving.put(route, ChildIds.of(children));
            } else if (!route.equals(main)) {
                parting.put(route, ChildIds.of(children));
            }
        });
        return new Routes(main, ChildIds.of(byRoute.get(main)), parting, leaving);
    }

    private static List<String> ordered(Map<Long, String> byChild) {
        List<String> order = new ArrayList<>(GOING_ON);
        order.addAll(Decisions.ENDING);
        List<String> present =
                new ArrayList<>(order.stream().filter(byChild::containsValue).toList());
        byChild.values().stream().distinct().filter(r -> !present.contains(r)).forEach(present::add);
        return present;
    }

    /** Every route that goes on, with its children, the main one first. */
    Map<String, ChildIds> goingOn() {
        Map<String, ChildIds> all = new LinkedHashMap<>();
        if (goesOn(main)) {
            all.put(main, mainChildren);
        }
        all.putAll(parting);
        return all;
    }

    /** Every route that was decided, with its children. */
    Map<String, ChildIds> all() {
        Map<String, ChildIds> all = new LinkedHashMap<>(leaving);
        all.putAll(parting);
        all.put(main, mainChildren);
        return all;
    }

    ChildIds on(String route) {
        if (route.equals(main)) {
            return mainChildren;
        }
        return parting.getOrDefault(route, leaving.getOrDefault(route, ChildIds.NONE));
    }

    /** Whether a child goes on to a strategy discussion or enquiry; such a decision is theirs to read, like what follows it. */
    boolean isStatutory() {
        return Stream.concat(Stream.of(main), parting.keySet().stream())
                .anyMatch(route -> Way.ofRoute(route) == Way.ENQUIRY);
    }
}
