package org.threecolumns.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.contact.ContactInput;
import org.threecolumns.family.Child;
import org.threecolumns.family.Contact;
import org.threecolumns.family.FamilyRegister.NewChild;
import org.threecolumns.family.HistoryCheck;
import org.threecolumns.family.HistoryCheckRepository;
import org.threecolumns.mapping.MapReading;
import org.threecolumns.process.JourneyKit;

/** A moment comes back as it was written and a day stays that day, whatever zone the machine believes in. */
abstract class TimeZoneTests {

    @Autowired
    private HistoryCheckRepository checks;

    @Autowired
    private MapReading maps;

    @Autowired
    private JourneyKit kit;

    private final TimeZone usual = TimeZone.getDefault();

    @AfterEach
    void backToTheUsualZone() {
        TimeZone.setDefault(usual);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-15T09:00:00Z",
                "2026-07-15T09:00:00.123456Z",
                "2026-03-29T00:59:59.999999Z", // the last moment before clocks go forward
                "2026-03-29T01:00:00Z",
                "2026-10-25T00:30:00Z", // half past one in London, twice
                "2026-10-25T01:30:00Z",
                "1969-12-31T23:59:59.999999Z",
                "2099-12-31T23:59:59Z"
            })
    void momentComesBackToTheMicrosecond(String moment) {
        Instant at = Instant.parse(moment);
        assertThat(readAgain(at)).isEqualTo(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Auckland", "America/Los_Angeles", "UTC"})
    void momentWrittenInLondonReadsTheSameElsewhere(String zone) {
        Instant at = Instant.parse("2026-10-25T00:30:00Z");
        Long id = write(at);
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertThat(checks.findById(id).orElseThrow().searchedAt()).isEqualTo(at);
        assertThat(readAgain(at)).isEqualTo(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-03-31", "2019-10-27", "2019-07-01", "2024-02-29", "2025-12-31"})
    void birthDateStaysThatDay(LocalDate day) {
        Contact contact = kit.record(new ContactInput(
                null,
                null,
                List.of(),
                List.of(new NewChild("Robin", "Larkspur", day, null, null)),
                "Ms Alder",
                "Hungry.",
                null,
                kit.search()));
        assertThat(maps.read(contact.familyId(), false).children())
                .extracting(Child::birthDate)
                .containsExactly(day);
    }

    private Instant readAgain(Instant at) {
        return checks.findById(write(at)).orElseThrow().searchedAt();
    }

    private Long write(Instant at) {
        return checks.save(new HistoryCheck(null, "fiona.frontdoor", at, "robin", 0))
                .id();
    }
}
