package org.threecolumns.timeliness;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a council sets about its days.
 *
 * @param closedDays days closed beside weekends and bank holidays, such as a one-off holiday
 * @param closes after this an event is out of hours and counts from the next working day
 * @param reminderShare the share of a limit after which a stage is due soon, between 0 and 1
 */
@ConfigurationProperties("threecolumns.timeliness")
public record TimelinessProperties(
        @DefaultValue List<LocalDate> closedDays,
        @DefaultValue("17:30") LocalTime closes,
        @DefaultValue("0.6") double reminderShare) {}
