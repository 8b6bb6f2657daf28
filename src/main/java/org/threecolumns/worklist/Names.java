package org.threecolumns.worklist;

import java.util.Map;
import java.util.stream.Stream;
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

    /** Of many at once, in one query; a user name without an account stands for itself. */
    Map<String, String> of(Stream<String> usernames) {
        return accounts.names(usernames.distinct().toList());
    }

    String of(String username) {
        return accounts.find(username).map(CurrentUser::displayName).orElse(username);
    }
}
