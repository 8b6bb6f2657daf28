package org.threecolumns.worklist;

import org.springframework.stereotype.Component;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.CurrentUser;

/** Calls people by their names instead of their user names. */
@Component
class Names {

    private final Accounts accounts;

    Names(Accounts accounts) {
        this.accounts = accounts;
    }

    String of(String username) {
        return accounts.find(username).map(CurrentUser::displayName).orElse(username);
    }
}
