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
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Views with the roles that may read them, in one place. A role sees only its own tenant whatever
/// stands here.
public enum ViewTable {
    UNIT_REGISTER("/api/units", everyone(), "unit-register"),
    BLOCK_BOARD("/api/blocks", everyone(), "block-board", "unit-register"),
    STANDINGS(
            "/api/blocks/00000000-0000-7000-8000-000000000000/standings",
            everyone(),
            placed(
                    "block-board",
                    "registration-board",
                    "pledge-board",
                    "report-board",
                    "proposal-board",
                    "award-register")),
    SEARCH(
            "/api/search?q=a",
            everyone(),
            "plan-board",
            "unit-register",
            "campaign-board",
            "proposal-board",
            "award-register"),
    PLAN_BOARD("/api/plans", everyone(), "plan-board"),
    PLAN_TREE(
            "/api/plans/00000000-0000-7000-8000-000000000000/tree",
            everyone(),
            "plan-board",
            "external-document-board",
            "unit-register"),
    PLAN_SUMMARY(
            "/api/plans/00000000-0000-7000-8000-000000000000/summary",
            everyone(),
            "plan-board",
            "campaign-board",
            "report-board",
            "proposal-board",
            "award-register",
            "finding-board"),
    EXPECTED_ANSWERS(
            "/api/plans/00000000-0000-7000-8000-000000000000/answers",
            everyone(),
            "plan-board",
            "external-document-board",
            "unit-register"),
    DISTRIBUTION(
            "/api/plans/00000000-0000-7000-8000-000000000000/distribution",
            everyone(),
            "plan-board",
            "unit-register"),
    EXTERNAL_DOCUMENTS("/api/documents", everyone(), "external-document-board", "unit-register"),
    DOCUMENT_TREE(
            "/api/documents/00000000-0000-7000-8000-000000000000/tree",
            everyone(),
            "plan-board",
            "external-document-board",
            "unit-register"),
    DOCUMENT_ANSWERS(
            "/api/documents/00000000-0000-7000-8000-000000000000/answers",
            everyone(),
            "plan-board",
            "external-document-board",
            "unit-register"),
    DUTY_BOARD("/api/duties", everyone(), placed("duty-board", "report-board")),
    CAMPAIGN_BOARD(
            "/api/campaigns",
            everyone(),
            placed("registration-board", "pledge-board", "follow-up-board")),
    YEAR_REVIEWS("/api/reviews", everyone(), "year-review-board", "unit-register"),
    REGISTRATION_BOARD("/api/registrations", everyone(), placed("registration-board")),
    MISSING_REGISTRATIONS("/api/missing-registrations", everyone(), placed("registration-board")),
    PLEDGE_BOARD("/api/pledges", everyone(), placed("pledge-board")),
    FOLLOW_UP_BOARD("/api/follow-ups", everyone(), placed("follow-up-board")),
    REPORT_BOARD("/api/reports", everyone(), placed("report-board")),
    TARGET_BOARD("/api/targets", everyone(), placed("target-board", "actual-board")),
    ACTUAL_BOARD("/api/actuals", everyone(), placed("actual-board")),
    AGGREGATION_BOARD(
            "/api/aggregations",
            everyone(),
            "aggregation-board",
            "report-board",
            "campaign-board",
            "unit-register"),
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
                    TENANT_ADMIN),
            placed("proposal-board", "nominee-register", "award-register", "year-review-board")),
    PROPOSAL_ELIGIBILITY(
            "/api/proposals/00000000-0000-7000-8000-000000000000/eligibility",
            PROPOSAL_BOARD.roles,
            "proposal-board",
            "campaign-board",
            "nominee-register",
            "award-register",
            "unit-register"),
    /// Names proposals under way.
    QUOTAS(
            "/api/quotas",
            PROPOSAL_BOARD.roles,
            "proposal-board",
            "campaign-board",
            "plan-board",
            "unit-register"),
    /// Counts proposals under way.
    PROPOSAL_HOLDERS("/api/proposal-holders", PROPOSAL_BOARD.roles, placed("proposal-board")),
    QUOTA_HOLDERS("/api/quota-holders", PROPOSAL_BOARD.roles, placed("proposal-board")),
    /// Names people whose award perhaps does not stand.
    DEPENDANTS(
            "/api/dependants",
            EnumSet.of(OFFICE_CLERK, OFFICE_HEAD, LEADER, AUDITOR, TENANT_ADMIN),
            "dependant-board"),
    LOOKUPS("/api/lookups", everyone(), "lookup-board"),
    /// Names people before anything is decided about them.
    ENROLMENTS(
            "/api/enrolments",
            PROPOSAL_BOARD.roles,
            "enrolment-board",
            "year-review-board",
            "unit-register"),
    TITLE_RESULTS(
            "/api/reviews/00000000-0000-7000-8000-000000000000/titles",
            PROPOSAL_BOARD.roles,
            "enrolment-board",
            "year-review-board",
            "nominee-register",
            "award-register",
            "proposal-board",
            "unit-register"),
    TITLE_COUNTS(
            "/api/reviews/00000000-0000-7000-8000-000000000000/title-counts",
            PROPOSAL_BOARD.roles,
            "enrolment-board",
            "year-review-board",
            "nominee-register",
            "award-register",
            "proposal-board",
            "unit-register"),
    TITLE_SUMS(
            "/api/sums",
            PROPOSAL_BOARD.roles,
            "title-sum-board",
            "enrolment-board",
            "year-review-board",
            "unit-register"),
    /// Open to those who prepare, belong to, hear and audit a council.
    COUNCILS(
            "/api/councils",
            EnumSet.of(
                    OFFICE_CLERK,
                    OFFICE_HEAD,
                    COUNCIL_MEMBER,
                    COUNCIL_SECRETARY,
                    LEADER,
                    AUDITOR,
                    TENANT_ADMIN),
            "council-board",
            "unit-register"),
    COUNCIL_SESSIONS(
            "/api/sessions",
            COUNCILS.roles,
            "council-session-board",
            "council-board",
            "proposal-board",
            "unit-register"),
    /// Open to those who keep, hear and audit a fund.
    FUNDS(
            "/api/funds",
            EnumSet.of(OFFICE_CLERK, OFFICE_HEAD, LEADER, AUDITOR, TENANT_ADMIN),
            "fund-board",
            "unit-register"),
    FUND_ENTRIES(
            "/api/funds/00000000-0000-7000-8000-000000000000/entries",
            FUNDS.roles,
            "fund-board",
            "reward-board",
            "unit-register"),
    REWARDS("/api/rewards", FUNDS.roles, "reward-board", "fund-board", "unit-register"),
    SCORE_TABLES(
            "/api/tables",
            PROPOSAL_BOARD.roles,
            "score-table-board",
            "block-board",
            "unit-register"),
    SCORE_SHEETS(
            "/api/sheets",
            PROPOSAL_BOARD.roles,
            "score-sheet-board",
            "score-table-board",
            "block-board",
            "unit-register"),
    RANKINGS(
            "/api/rankings",
            PROPOSAL_BOARD.roles,
            "score-table-board",
            "score-sheet-board",
            "block-board",
            "unit-register"),
    NOMINEE_REGISTER("/api/nominees", PROPOSAL_BOARD.roles, "nominee-register"),
    NOMINEE_HISTORY(
            "/api/nominees/00000000-0000-7000-8000-000000000000/history",
            PROPOSAL_BOARD.roles,
            "nominee-register",
            "award-register",
            "proposal-board"),
    /// Sealed details of a person, for those who must check them.
    NOMINEE_DETAILS(
            "/api/nominees/00000000-0000-7000-8000-000000000000/details",
            EnumSet.of(OFFICE_CLERK, OFFICE_HEAD, COUNCIL_SECRETARY, TENANT_ADMIN),
            "nominee-register",
            "proposal-board"),
    DETAIL_READINGS(
            "/api/detail-readings",
            EnumSet.of(AUDITOR, TENANT_ADMIN),
            "nominee-register",
            "unit-register"),
    NOMINEE_ERASURE(
            "/api/nominees/00000000-0000-7000-8000-000000000000/erasure",
            EnumSet.of(OFFICE_HEAD, LEADER, AUDITOR, TENANT_ADMIN),
            "nominee-register"),
    AWARD_REGISTER("/api/awards", everyone(), placed("award-register", "proposal-board")),
    DECISIONS("/api/decisions", everyone(), "reward-board", "unit-register"),
    AWARD_FIGURES("/api/awards/figures", everyone(), placed("award-register", "proposal-board")),
    /// Proposals under way are left out for those who may not read them, and each row says so.
    FIGURES(
            "/api/figures",
            everyone(),
            placed(
                    "registration-board",
                    "pledge-board",
                    "report-board",
                    "proposal-board",
                    "award-register",
                    "target-board",
                    "actual-board",
                    "duty-board",
                    "difficulty-board")),
    FINDINGS("/api/findings", everyone(), "finding-board", "plan-board"),
    /// Each list asks for its own roles as well.
    DIFFERENCES("/api/differences?view=units&from=0&to=0", everyone()),
    DIFFICULTY_BOARD("/api/difficulties", everyone(), placed("difficulty-board")),
    /// Each event asks for the roles of the view of its own record as well.
    TRAIL(
            "/api/plans/00000000-0000-7000-8000-000000000000/trail",
            everyone(),
            "plan-lineage",
            "unit-register"),
    TRAIL_OF_RECORD(
            "/api/trail?record=00000000-0000-7000-8000-000000000000", everyone(), "unit-register"),
    FEED("/api/events", EnumSet.of(AUDITOR, TENANT_ADMIN)),
    POSTS("/api/posts", FEED.roles, "post-register", "unit-register"),
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

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final List<String> boards;

    ViewTable(String path, Set<Role> roles, String... boards) {
        this.path = path;
        this.roles = Set.copyOf(roles);
        this.boards = List.of(boards);
    }

    /// Address where it is read; with an id that nobody has where one is needed.
    public String path() {
        return path;
    }

    public Set<Role> roles() {
        return roles;
    }

    /// Boards that are read together, at the last position that all of them have reached; none for
    /// what is read from the log.
    public List<String> boards() {
        return boards;
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

    /// Boards of what is narrowed by organisation, campaign, plan and year.
    private static String[] placed(String... own) {
        return Stream.concat(
                        Stream.of(own), Stream.of("campaign-board", "plan-board", "unit-register"))
                .toArray(String[]::new);
    }

    private static Set<Role> everyone() {
        return EnumSet.allOf(Role.class);
    }
}
