package org.threecolumns.familyfile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.PlainDates;
import org.threecolumns.journey.Journey;
import org.threecolumns.journey.JourneyPictures;
import org.threecolumns.journey.JourneyRepository;
import org.threecolumns.journey.StageNames;
import org.threecolumns.journey.StageRun;

/** Where each child is in the journey: in a sentence, and on the diagram that the engine itself follows. */
@Component
class Whereabouts {

    private final JourneyRepository journeys;
    private final JourneyPictures pictures;
    private final StageNames names;
    private final Clock clock;

    Whereabouts(JourneyRepository journeys, JourneyPictures pictures, StageNames names, Clock clock) {
        this.journeys = journeys;
        this.pictures = pictures;
        this.names = names;
        this.clock = clock;
    }

    /** @param seen the open runs that the reader may see, the first due first */
    List<String> sentences(List<Child> children, List<StageRun> seen) {
        return children.stream()
                .map(child -> sentence(
                        child,
                        seen.stream()
                                .filter(r -> r.childIds().contains(child.id()))
                                .toList()))
                .toList();
    }

    private String sentence(Child child, List<StageRun> runs) {
        if (runs.isEmpty()) {
            return "Nothing is open for " + child.givenName() + ".";
        }
        return child.givenName() + " stands at "
                + runs.stream().map(this::stage).collect(Collectors.joining(", and at ")) + ".";
    }

    private String stage(StageRun run) {
        String since = " since " + day(LocalDate.ofInstant(run.openedAt(), clock.getZone()));
        String due = run.dueOn() == null ? "" : " (due " + day(run.dueOn()) + ")";
        return names.stage(run.stage()) + since + due;
    }

    /** One picture for each journey; readers of early help see the part of it that their stage is in. */
    List<String> pictures(List<Child> children, List<StageRun> seen, CurrentUser me) {
        boolean whole = Visibility.of(me).statutory();
        Map<Long, String> roots = whole ? roots(seen) : Map.of();
        Map<String, Map<String, ChildIds>> places = new LinkedHashMap<>();
        for (StageRun run : seen) {
            String instance = whole ? roots.get(run.journeyId()) : run.processInstanceId();
            places.computeIfAbsent(instance, i -> new LinkedHashMap<>())
                    .merge(whole ? run.calledFrom() : run.activityId(), run.childIds(), Whereabouts::both);
        }
        return places.entrySet().stream()
                .filter(p -> p.getKey() != null)
                .flatMap(p -> pictures.of(p.getKey(), named(p.getValue(), children)).stream())
                .toList();
    }

    private Map<Long, String> roots(List<StageRun> seen) {
        Map<Long, String> roots = new LinkedHashMap<>();
        journeys.findAllById(seen.stream().map(StageRun::journeyId).distinct().toList())
                .forEach((Journey j) -> {
                    if (Objects.nonNull(j.processInstanceId())) {
                        roots.put(j.id(), j.processInstanceId());
                    }
                });
        return roots;
    }

    private static ChildIds both(ChildIds some, ChildIds others) {
        List<Long> all = new ArrayList<>(some.ids());
        all.addAll(others.ids());
        return ChildIds.of(all);
    }

    private static Map<String, String> named(Map<String, ChildIds> places, List<Child> children) {
        Map<String, String> named = new LinkedHashMap<>();
        places.forEach((activity, ids) -> {
            String who = FamilyMapViews.names(ids, children);
            named.put(activity, who.length() > 28 ? ids.ids().size() + " children" : who);
        });
        return named;
    }

    private static String day(LocalDate on) {
        return on.format(PlainDates.LONG);
    }
}
