package org.threecolumns.family;

import java.time.Instant;
import org.springframework.data.annotation.Id;

/** The record a search leaves by itself: who looked for whom, when, and how many families were found. */
public record HistoryCheck(@Id Long id, String searchedBy, Instant searchedAt, String terms, int found) {}
