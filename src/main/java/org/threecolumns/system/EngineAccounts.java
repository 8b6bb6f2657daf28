package org.threecolumns.system;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.Colleague;
import org.threecolumns.access.CurrentUser;

/** Accounts kept by the engine's identity service, so that the engine's own tools know the same people. */
@Component
class EngineAccounts implements Accounts {

    private final IdentityService identity;

    EngineAccounts(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public Optional<CurrentUser> find(String username) {
        return Optional.ofNullable(identity.createUserQuery().userId(username).singleResult())
                .map(this::withRoles);
    }

    @Override
    public Optional<CurrentUser> authenticate(String username, String password) {
        return identity.checkPassword(username, password) ? find(username) : Optional.empty();
    }

    @Override
    public Map<String, String> names(Collection<String> usernames) {
        Map<String, String> names = new LinkedHashMap<>();
        usernames.forEach(username -> names.put(username, username));
        if (!names.isEmpty()) {
            identity.createUserQuery()
                    .userIdIn(names.keySet().toArray(String[]::new))
                    .list()
                    .forEach(user -> names.put(user.getId(), nameOf(user)));
        }
        return names;
    }

    @Override
    public List<Colleague> withRole(String group) {
        return identity.createUserQuery().memberOfGroup(group).list().stream()
                .map(user -> new Colleague(user.getId(), nameOf(user)))
                .sorted(Comparator.comparing(Colleague::displayName))
                .toList();
    }

    private CurrentUser withRoles(User user) {
        return new CurrentUser(
                user.getId(),
                nameOf(user),
                identity.createGroupQuery().groupMember(user.getId()).list().stream()
                        .map(Group::getId)
                        .collect(Collectors.toSet()));
    }

    private static String nameOf(User user) {
        return (user.getFirstName() + " " + user.getLastName()).strip();
    }
}
