package org.threecolumns.system;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Role;

/** One invented person for each role, and a second one where two people are needed. All share the demo password. */
@Component
class DemoAccounts {

    private final IdentityService identity;
    private final DemoProperties properties;

    DemoAccounts(IdentityService identity, DemoProperties properties) {
        this.identity = identity;
        this.properties = properties;
    }

    record Account(String username, String firstName, String lastName, Role role) {}

    static final List<Account> ACCOUNTS = List.of(
            new Account("fiona.frontdoor", "Fiona", "Marsh", Role.FRONTDOOR),
            new Account("fred.frontdoor", "Fred", "Oduya", Role.FRONTDOOR),
            new Account("mina.manager", "Mina", "Kaur", Role.FRONTDOOR_MANAGER),
            new Account("milo.manager", "Milo", "Hart", Role.FRONTDOOR_MANAGER),
            new Account("lena.lead", "Lena", "Brook", Role.LEADPROFESSIONAL),
            new Account("luke.lead", "Luke", "Stone", Role.LEADPROFESSIONAL),
            new Account("sami.social", "Sami", "Yusuf", Role.SOCIALWORKER),
            new Account("tess.team", "Tess", "Quinn", Role.TEAMMANAGER),
            new Account("carl.chair", "Carl", "Penrose", Role.CHAIR),
            new Account("hope.head", "Hope", "Adeyemi", Role.MANAGER),
            new Account("dana.designer", "Dana", "Frost", Role.DESIGNER),
            new Account("ari.auditor", "Ari", "Blake", Role.AUDITOR),
            new Account("ada.admin", "Ada", "Winter", Role.ADMIN));

    void create() {
        for (Role role : Role.values()) {
            group(role.group(), role.label(), "WORKFLOW");
        }
        group(Groups.CAMUNDA_ADMIN, "Administrators of the engine's web apps", Groups.GROUP_TYPE_SYSTEM);
        ACCOUNTS.stream()
                .filter(a -> identity.createUserQuery().userId(a.username()).count() == 0)
                .forEach(this::create);
    }

    private void group(String id, String name, String type) {
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            Group group = identity.newGroup(id);
            group.setName(name);
            group.setType(type);
            identity.saveGroup(group);
        }
    }

    private void create(Account account) {
        User user = identity.newUser(account.username());
        user.setFirstName(account.firstName());
        user.setLastName(account.lastName());
        user.setPassword(properties.password());
        identity.saveUser(user);
        identity.createMembership(account.username(), account.role().group());
        if (account.role() == Role.ADMIN) {
            identity.createMembership(account.username(), Groups.CAMUNDA_ADMIN);
        }
    }
}
