package org.threecolumns.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.threecolumns.access.Visibility.Families;

class VisibilityTest {

    @ParameterizedTest(name = "{0}: families {1}, statutory {2}, writes {3}")
    @CsvSource({
        "frontdoor,                  ALL,  true,  true",
        "frontdoor-manager,          ALL,  true,  true",
        "socialworker,               ALL,  true,  true",
        "teammanager,                ALL,  true,  true",
        "chair,                      ALL,  true,  true",
        "manager,                    ALL,  true,  true",
        "auditor,                    ALL,  true,  false",
        "leadprofessional,           OWN,  false, true",
        "leadprofessional manager,   ALL,  true,  true",
        "designer,                   NONE, false, false",
        "admin,                      NONE, false, false",
        "admin designer,             NONE, false, false",
        "unknown,                    NONE, false, false"
    })
    void ofRoles(String roles, Families families, boolean statutory, boolean mayWrite) {
        CurrentUser user = new CurrentUser("somebody", "Somebody", Set.of(roles.split(" ")));
        assertThat(Visibility.of(user)).isEqualTo(new Visibility("somebody", families, statutory, mayWrite));
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleIsAGroupThatModelsCanName(Role role) {
        assertThat(Role.ofGroup(role.group())).contains(role);
        assertThat(role.group()).matches("[a-z-]+");
    }

    @Test
    void thereAreTheTenRolesOfTheService() {
        assertThat(Arrays.stream(Role.values()).map(Role::group).collect(Collectors.toList()))
                .containsExactly(
                        "frontdoor",
                        "frontdoor-manager",
                        "leadprofessional",
                        "socialworker",
                        "teammanager",
                        "chair",
                        "manager",
                        "designer",
                        "auditor",
                        "admin");
    }
}
