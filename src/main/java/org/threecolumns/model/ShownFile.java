package org.threecolumns.model;

/** A model, a table or a form as a process designer reads it, without a modeller. */
public sealed interface ShownFile permits ShownProcess, ShownDecision, ShownForm {

    /** What a {@link Finding} calls it: the process or decision key, or the form's file name. */
    String key();

    /** As people call it. */
    String name();

    /** Blank where it says none. */
    String versionTag();

    /** Where in its table the element of a finding stands, for a link; blank where it stands nowhere. */
    String anchorOf(String element);

    /** The name of the file. */
    String file();
}
