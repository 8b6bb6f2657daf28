package org.threecolumns.casework;

import org.threecolumns.family.ChildIds;

/** What an agency says when it asks for a conference. */
public record ConferenceRequestInput(long familyId, ChildIds children, String agency, String askedBy, String why) {}
