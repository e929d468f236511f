package vn.sovang.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

class RoleTest {
    @ParameterizedTest
    @EnumSource(Role.class)
    void a_token_names_a_role_in_lower_case_with_hyphens(Role role) {
        assertThat(role.claim()).matches("[a-z]+(-[a-z]+)*");
        assertThat(Role.ofClaim(role.claim())).contains(role);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LEADER", "Leader", "office_clerk", "admin", " leader"})
    void any_other_word_is_no_role(String claim) {
        assertThat(Role.ofClaim(claim)).isEmpty();
    }

    /// Renaming one would take its rights from everybody who has it.
    @Test
    void the_claims_are_these_twelve() {
        assertThat(Arrays.stream(Role.values()).map(Role::claim))
                .containsExactly(
                        "drafter",
                        "unit-clerk",
                        "unit-head",
                        "office-clerk",
                        "office-head",
                        "council-member",
                        "council-secretary",
                        "leader",
                        "auditor",
                        "viewer",
                        "tenant-admin",
                        "platform-operator");
    }

    @Test
    void only_the_office_and_those_who_run_the_platform_act_for_any_unit() {
        Set<Role> office =
                Arrays.stream(Role.values())
                        .filter(role -> new Actor("x", role, null).isOffice())
                        .collect(Collectors.toSet());
        assertThat(office)
                .containsExactlyInAnyOrder(
                        Role.OFFICE_CLERK,
                        Role.OFFICE_HEAD,
                        Role.TENANT_ADMIN,
                        Role.PLATFORM_OPERATOR);
    }
}
