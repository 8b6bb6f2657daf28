package org.threecolumns.system;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.CurrentUser;

/** Logs people in against their accounts, and slows down those who try passwords. */
@Component
class AccountAuthentication implements AuthenticationProvider {

    private final Accounts accounts;
    private final LoginThrottle throttle;

    AccountAuthentication(Accounts accounts, LoginThrottle throttle) {
        this.accounts = accounts;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String username = attempt.getName();
        if (throttle.isBlocked(username)) {
            throw new LockedException("Too many tries");
        }
        CurrentUser user = accounts.authenticate(username, String.valueOf(attempt.getCredentials()))
                .orElseThrow(() -> {
                    throttle.failed(username);
                    return new BadCredentialsException("Wrong user name or password");
                });
        throttle.succeeded(username);
        String[] groups = user.roles().stream().map(r -> "ROLE_" + r).toArray(String[]::new);
        return UsernamePasswordAuthenticationToken.authenticated(
                user, null, AuthorityUtils.createAuthorityList(groups));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
