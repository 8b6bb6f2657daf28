package org.threecolumns.access;

import java.util.List;
import java.util.Optional;

/** stub */
public interface Accounts {
    Optional<CurrentUser> find(String username);

    List<CurrentUser> withRole(String role);
}
