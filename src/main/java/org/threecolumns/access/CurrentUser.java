package org.threecolumns.access;

import java.util.Set;

/** stub */
public record CurrentUser(String username, String displayName, Set<String> roles) {
    public boolean hasAnyRole(Set<String> some) {
        return some.stream().anyMatch(roles::contains);
    }
}
