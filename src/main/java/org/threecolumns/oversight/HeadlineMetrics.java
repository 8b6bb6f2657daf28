package org.threecolumns.oversight;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Role;

/** The headline figures as gauges, for alarms and boards that a council has already. They name teams and clocks, nobody else. */
@Component
class HeadlineMetrics implements MeterBinder {

    static final List<String> TEAMS = Stream.of(
                    Role.FRONTDOOR,
                    Role.FRONTDOOR_MANAGER,
                    Role.LEADPROFESSIONAL,
                    Role.SOCIALWORKER,
                    Role.TEAMMANAGER,
                    Role.CHAIR,
                    Role.MANAGER)
            .map(Role::group)
            .toList();

    private final Headlines headlines;

    HeadlineMetrics(Headlines headlines) {
        this.headlines = headlines;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (String team : TEAMS) {
            work(registry, team, "open", "Open cases", h -> h.open(team));
            work(registry, team, "late", "Open cases that are late", h -> h.late(team));
            work(registry, team, "soon", "Open cases that are due soon", h -> h.soon(team));
        }
        ClockNames.KNOWN.forEach(clock -> Gauge.builder("threecolumns.clock.in.time", headlines, h -> h.inTime(clock))
                .description("Share in time of what was done in the last full month")
                .tag("clock", clock)
                .register(registry));
        Gauge.builder("threecolumns.recording.debts", headlines, Headlines::debts)
                .description("What was done at once and has still to be written up")
                .register(registry);
    }

    private void work(
            MeterRegistry registry, String team, String name, String words, ToDoubleFunction<Headlines> number) {
        Gauge.builder("threecolumns.work." + name, headlines, number)
                .description(words)
                .tag("team", team)
                .register(registry);
    }
}
