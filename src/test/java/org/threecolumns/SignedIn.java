package org.threecolumns;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.threecolumns.access.CurrentUser;

/** The session of somebody who has logged in. */
public final class SignedIn {

    private SignedIn() {}

    public static Authentication as(CurrentUser user) {
        String[] groups = user.roles().stream().map(r -> "ROLE_" + r).toArray(String[]::new);
        return UsernamePasswordAuthenticationToken.authenticated(
                user, null, AuthorityUtils.createAuthorityList(groups));
    }
}
