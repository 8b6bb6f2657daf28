package org.threecolumns.access;

import java.io.Serializable;
import java.security.Principal;
import java.util.Collection;
import java.util.Set;

/**
 * Somebody who is logged in.
 *
 * @param roles group ids, see {@link Role#group()}
 */
public record CurrentUser(String username, String displayName, Set<String> roles) implements Principal, Serializable {

    public CurrentUser {
        roles = Set.copyOf(roles);
    }

    @Override
    public String getName() {
        return username;
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
