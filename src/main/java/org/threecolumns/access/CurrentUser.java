package org.threecolumns.access;

import java.util.Collection;
import java.util.Set;

/**
 * Somebody who is logged in.
 *
 * @param roles group ids, see {@link Role#group()}
 */
public record CurrentUser(String username, String displayName, Set<String> roles) {

    public CurrentUser {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role.group());
    }

    public boolean hasAny(Role... some) {
        for (Role role : some) {
            if (has(role)) {
                return true;
            }
        }
        return false;
    }

    public boolean hasAnyRole(Collection<String> groups) {
        return groups.stream().anyMatch(roles::contains);
    }
}
