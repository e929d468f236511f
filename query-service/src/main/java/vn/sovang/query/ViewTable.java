package vn.sovang.query;

import static vn.sovang.kernel.Role.AUDITOR;
import static vn.sovang.kernel.Role.COUNCIL_MEMBER;
import static vn.sovang.kernel.Role.COUNCIL_SECRETARY;
import static vn.sovang.kernel.Role.DRAFTER;
import static vn.sovang.kernel.Role.LEADER;
import static vn.sovang.kernel.Role.OFFICE_CLERK;
import static vn.sovang.kernel.Role.OFFICE_HEAD;
import static vn.sovang.kernel.Role.PLATFORM_OPERATOR;
import static vn.sovang.kernel.Role.TENANT_ADMIN;
import static vn.sovang.kernel.Role.UNIT_CLERK;
import static vn.sovang.kernel.Role.UNIT_HEAD;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;

import vn.sovang.kernel.Role;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/// Views with the roles that may read them, in one place. A role sees only its own tenant whatever
/// stands here.
public enum ViewTable {
    UNIT_REGISTER("/api/units", everyone()),
    BLOCK_BOARD("/api/blocks", everyone()),
    STANDINGS("/api/blocks/00000000-0000-7000-8000-000000000000/standings", everyone()),
    SEARCH("/api/search?q=a", everyone()),
    PLAN_BOARD("/api/plans", everyone()),
    PLAN_TREE("/api/plans/00000000-0000-7000-8000-000000000000/tree", everyone()),
    PLAN_SUMMARY("/api/plans/00000000-0000-7000-8000-000000000000/summary", everyone()),
    EXPECTED_ANSWERS("/api/plans/00000000-0000-7000-8000-000000000000/answers", everyone()),
    DISTRIBUTION("/api/plans/00000000-0000-7000-8000-000000000000/distribution", everyone()),
    EXTERNAL_DOCUMENTS("/api/documents", everyone()),
    DOCUMENT_TREE("/api/documents/00000000-0000-7000-8000-000000000000/tree", everyone()),
    DOCUMENT_ANSWERS("/api/documents/00000000-0000-7000-8000-000000000000/answers", everyone()),
    DUTY_BOARD("/api/duties", everyone()),
    CAMPAIGN_BOARD("/api/campaigns", everyone()),
    YEAR_REVIEWS("/api/reviews", everyone()),
    REGISTRATION_BOARD("/api/registrations", everyone()),
    MISSING_REGISTRATIONS("/api/missing-registrations", everyone()),
    PLEDGE_BOARD("/api/pledges", everyone()),
    FOLLOW_UP_BOARD("/api/follow-ups", everyone()),
    REPORT_BOARD("/api/reports", everyone()),
    TARGET_BOARD("/api/targets", everyone()),
    ACTUAL_BOARD("/api/actuals", everyone()),
    AGGREGATION_BOARD("/api/aggregations", everyone()),
    /// Proposals under way are not for those who only look on.
    PROPOSAL_BOARD(
            "/api/proposals",
            EnumSet.of(
                    DRAFTER,
                    UNIT_CLERK,
                    UNIT_HEAD,
                    OFFICE_CLERK,
                    OFFICE_HEAD,
                    COUNCIL_MEMBER,
                    COUNCIL_SECRETARY,
                    LEADER,
                    AUDITOR,
                    TENANT_ADMIN)),
    PROPOSAL_ELIGIBILITY(
            "/api/proposals/00000000-0000-7000-8000-000000000000/eligibility",
            PROPOSAL_BOARD.roles),
    /// Names proposals under way.
    QUOTAS("/api/quotas", PROPOSAL_BOARD.roles),
    NOMINEE_REGISTER("/api/nominees", PROPOSAL_BOARD.roles),
    NOMINEE_HISTORY(
            "/api/nominees/00000000-0000-7000-8000-000000000000/history", PROPOSAL_BOARD.roles),
    /// Sealed details of a person, for those who must check them.
    NOMINEE_DETAILS(
            "/api/nominees/00000000-0000-7000-8000-000000000000/details",
            EnumSet.of(OFFICE_CLERK, OFFICE_HEAD, COUNCIL_SECRETARY, TENANT_ADMIN)),
    DETAIL_READINGS("/api/detail-readings", EnumSet.of(AUDITOR, TENANT_ADMIN)),
    NOMINEE_ERASURE(
            "/api/nominees/00000000-0000-7000-8000-000000000000/erasure",
            EnumSet.of(OFFICE_HEAD, LEADER, AUDITOR, TENANT_ADMIN)),
    AWARD_REGISTER("/api/awards", everyone()),
    AWARD_FIGURES("/api/awards/figures", everyone()),
    /// Proposals under way are left out for those who may not read them, and each row says so.
    FIGURES("/api/figures", everyone()),
    FINDINGS("/api/findings", everyone()),
    /// Each list asks for its own roles as well.
    DIFFERENCES("/api/differences?view=units&from=0&to=0", everyone()),
    DIFFICULTY_BOARD("/api/difficulties", everyone()),
    /// Each event asks for the roles of the view of its own record as well.
    TRAIL("/api/plans/00000000-0000-7000-8000-000000000000/trail", everyone()),
    TRAIL_OF_RECORD("/api/trail?record=00000000-0000-7000-8000-000000000000", everyone()),
    FEED("/api/events", EnumSet.of(AUDITOR, TENANT_ADMIN)),
    LOG_VERIFICATION("/api/log/verification", FEED.roles),
    LOG_VERIFY("/api/log/verify", FEED.roles),
    LOG_CHECKPOINTS("/api/log/checkpoints", FEED.roles),
    LOG_EXPORT("/api/log/export", FEED.roles),
    EVENT_PROOF("/api/events/1/proof", FEED.roles),
    /// A file can hold more about a person than a register does.
    ATTACHMENTS(
            "/api/attachments/0000000000000000000000000000000000000000000000000000000000000000",
            PROPOSAL_BOARD.roles),
    PROJECTIONS("/api/projections", EnumSet.of(AUDITOR, TENANT_ADMIN, PLATFORM_OPERATOR)),
    PROJECTION_REBUILD("/api/projections/plan-board/rebuild", EnumSet.of(TENANT_ADMIN)),
    AUTOMATIONS("/api/automations", PROJECTIONS.roles),
    AUTOMATION_RETRY("/api/automations/any/parked-events/1/retry", PROJECTION_REBUILD.roles),
    AUTOMATION_SKIP("/api/automations/any/parked-events/1/skip?reason=x", PROJECTION_REBUILD.roles);

    private final String path;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final Set<Role> roles;

    ViewTable(String path, Set<Role> roles) {
        this.path = path;
        this.roles = Set.copyOf(roles);
    }

    /// Address where it is read; with an id that nobody has where one is needed.
    public String path() {
        return path;
    }

    public Set<Role> roles() {
        return roles;
    }

    /// The view that is read at an address: its own, or that of one record of its list.
    public static ViewTable at(PathPattern address) {
        return Arrays.stream(values())
                .filter(view -> view.isReadAt(address))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing says who reads " + address));
    }

    private boolean isReadAt(PathPattern address) {
        String list = path.replaceFirst("\\?.*", "");
        return address.getPatternString().equals(list + "/{id}")
                || address.matches(PathContainer.parsePath(list));
    }

    private static Set<Role> everyone() {
        return EnumSet.allOf(Role.class);
    }
}
