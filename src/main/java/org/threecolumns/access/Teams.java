package org.threecolumns.access;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whose tasks somebody may take, and whose they may hand out. */
public final class Teams {

    private static final Set<String> WITHOUT_TASKS =
            Set.of(Role.DESIGNER.group(), Role.AUDITOR.group(), Role.ADMIN.group());

    private Teams() {}

    /** The teams somebody works in. */
    public static Set<String> own(CurrentUser user) {
        Set<String> own = new TreeSet<>(user.roles());
        own.removeAll(WITHOUT_TASKS);
        return own;
    }

    /** The teams whose tasks a manager may hand out; nobody else hands out what is not theirs. */
    public static Set<String> managed(CurrentUser user) {
        Set<String> managed = new TreeSet<>();
        if (user.has(Role.FRONTDOOR_MANAGER)) {
            managed.addAll(groups(Role.FRONTDOOR, Role.FRONTDOOR_MANAGER, Role.LEADPROFESSIONAL));
        }
        if (user.has(Role.TEAMMANAGER)) {
            managed.addAll(groups(Role.SOCIALWORKER, Role.TEAMMANAGER, Role.LEADPROFESSIONAL));
        }
        if (user.has(Role.MANAGER)) {
            managed.addAll(all());
        }
        return managed;
    }

    /** Every team that has tasks. */
    public static Set<String> all() {
        Set<String> all = new TreeSet<>(groups(Role.values()));
        all.removeAll(WITHOUT_TASKS);
        return all;
    }

    /** The teams whose tasks somebody may look through. */
    public static Set<String> shown(CurrentUser user) {
        Set<String> shown = own(user);
        shown.addAll(managed(user));
        return shown;
    }

    private static List<String> groups(Role... roles) {
        return List.of(roles).stream().map(Role::group).toList();
    }
}
