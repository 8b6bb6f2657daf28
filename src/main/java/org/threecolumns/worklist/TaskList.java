package org.threecolumns.worklist;

import java.util.Arrays;
import java.util.Optional;

/** The lists of open tasks, each with the place where it stands and the words above it. */
public enum TaskList {
    MINE("mine", "/tasks", "My tasks", "Nothing is yours to do just now."),
    TEAMS("teams", "/tasks/teams", "My teams' tasks", "Nothing is waiting for your teams."),
    OVERDUE("overdue", "/tasks/overdue", "Overdue", "Nothing of your teams is late."),
    WEEK("week", "/tasks/week", "Due this week", "Nothing of your teams falls due before the week ends."),
    WAITING(
            "waiting",
            "/tasks/waiting",
            "Waiting for somebody else",
            "Nothing that you signed waits for somebody else.");

    private final String key;
    private final String path;
    private final String heading;
    private final String empty;

    TaskList(String key, String path, String heading, String empty) {
        this.key = key;
        this.path = path;
        this.heading = heading;
        this.empty = empty;
    }

    public static Optional<TaskList> of(String key) {
        return Arrays.stream(values()).filter(list -> list.key.equals(key)).findFirst();
    }

    public String path() {
        return path;
    }

    public String heading() {
        return heading;
    }

    public String empty() {
        return empty;
    }

    /** Lists of what teams may take, whoever has it in hand. */
    boolean isOfTeams() {
        return this == TEAMS || this == OVERDUE || this == WEEK;
    }
}
