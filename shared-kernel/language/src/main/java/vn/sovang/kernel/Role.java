package vn.sovang.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Roles of a post (capability C41). Written in tokens in lower case with hyphens.
public enum Role {
    DRAFTER,
    UNIT_CLERK,
    UNIT_HEAD,
    OFFICE_CLERK,
    OFFICE_HEAD,
    COUNCIL_MEMBER,
    COUNCIL_SECRETARY,
    LEADER,
    AUDITOR,
    VIEWER,
    TENANT_ADMIN,
    PLATFORM_OPERATOR;

    /// The role as tokens write it, such as `office-clerk`.
    public String claim() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The role that a token names; empty for a word that is no role of ours.
    public static Optional<Role> ofClaim(String claim) {
        return Arrays.stream(values()).filter(role -> role.claim().equals(claim)).findFirst();
    }
}
