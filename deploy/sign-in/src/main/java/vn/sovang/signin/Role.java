package vn.sovang.signin;

import java.util.Locale;

/// Roles of a post. The services map each to their commands and views.
enum Role {
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

    /// The role as it stands in a token.
    String claim() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
