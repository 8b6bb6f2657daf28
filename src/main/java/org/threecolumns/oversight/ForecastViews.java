package org.threecolumns.oversight;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Visibility;
import org.threecolumns.oversight.Forecasts.Alarm;
import org.threecolumns.oversight.Forecasts.Outlook;

/** Puts a forecast into the words of its page. */
@Component
class ForecastViews {

    private final CaseLists lists;
    private final CaseViews cases;
    private final ClockNames names;

    ForecastViews(CaseLists lists, CaseViews cases, ClockNames names) {
        this.lists = lists;
        this.cases = cases;
        this.names = names;
    }

    /** A case that will probably be late. @param chance in per cent, {@code reason} what it rests on */
    record Line(CaseViews.CaseView of, long chance, String reason) {}

    /** A clock of which nothing is said. @param due how many are due */
    record Silent(String name, long due, String why) {}

    /** How the forecast of a clock and the simple rule did on past weeks. */
    record Tested(String name, boolean speaks, Alarms forecast, Alarms rule) {

        /** "67 %", or a dash where there is nothing to take a share of. */
        public static String percent(Double share) {
            return share == null ? "–" : Math.round(share * 100) + " %";
        }
    }

    List<Line> lines(List<Alarm> alarms, Visibility visibility) {
        Map<Long, CaseRow> rows =
                lists.of(alarms.stream().map(alarm -> alarm.running().id()).toList(), visibility);
        List<Alarm> there = alarms.stream()
                .filter(alarm -> rows.containsKey(alarm.running().id()))
                .toList();
        List<CaseViews.CaseView> views = cases.of(
                there.stream().map(alarm -> rows.get(alarm.running().id())).toList());
        return views.stream()
                .map(view -> {
                    Alarm alarm = there.get(views.indexOf(view));
                    return new Line(view, Math.round(alarm.chance().share() * 100), reason(alarm));
                })
                .toList();
    }

    List<Silent> silent(Outlook outlook) {
        return outlook.forecasts().stream()
                .filter(forecast -> outlook.due().containsKey(forecast.clock()))
                .map(forecast -> forecast.silence()
                        .map(why -> new Silent(
                                names.of(forecast.clock()), outlook.due().get(forecast.clock()), why))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    List<Tested> tested(Outlook outlook) {
        return outlook.forecasts().stream()
                .filter(forecast -> !forecast.trial().equals(Trial.NONE))
                .map(forecast -> new Tested(
                        names.of(forecast.clock()),
                        forecast.silence().isEmpty(),
                        forecast.trial().forecast(),
                        forecast.trial().rule()))
                .toList();
    }

    static String reason(Alarm alarm) {
        Chance chance = alarm.chance();
        return "It has run " + alarm.running().age() + " of " + days(chance.limit()) + ". Of " + chance.ran()
                + alike(chance.alike()) + " ran " + days(chance.days()) + " or more, " + chance.late()
                + " took longer than " + chance.limit() + ".";
    }

    private static String alike(History.Alike alike) {
        return (alike.team() == null ? "" : " in this team") + " that"
                + (alike.route() == null ? "" : " came the same way and");
    }

    private static String days(int days) {
        return days + (days == 1 ? " working day" : " working days");
    }
}
