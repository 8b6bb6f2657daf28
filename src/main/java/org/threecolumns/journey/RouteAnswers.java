package org.threecolumns.journey;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a decision given per child: keys such as {@code child-12}. */
final class RouteAnswers {

    private RouteAnswers() {}

    static Map<Long, String> byChild(Map<?, ?> answer) {
        Map<Long, String> routes = new LinkedHashMap<>();
        answer.forEach((child, route) ->
                routes.put(Long.valueOf(String.valueOf(child).replace("child-", "")), String.valueOf(route)));
        return routes;
    }
}
