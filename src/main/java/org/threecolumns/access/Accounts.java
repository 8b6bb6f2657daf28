package org.threecolumns.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people who may log in, wherever their accounts are kept. */
public interface Accounts {

    Optional<CurrentUser> find(String username);

    /** @return the user when the password is right */
    Optional<CurrentUser> authenticate(String username, String password);

    /** What people are called, in the order asked; a user name without an account stands for itself. */
    Map<String, String> names(Collection<String> usernames);

    /** Everybody in a role, by display name; used to choose a lead professional. */
    List<Colleague> withRole(String group);
}
