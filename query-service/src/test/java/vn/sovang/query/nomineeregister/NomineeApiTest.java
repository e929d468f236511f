package vn.sovang.query.nomineeregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import vn.sovang.award.AchievementPeriod;
import vn.sovang.award.CommendationKind;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.Grant;
import vn.sovang.decision.LineRefusal;
import vn.sovang.kernel.Role;
import vn.sovang.law.Eligibility;
import vn.sovang.law.Past;
import vn.sovang.log.ChainCheck;
import vn.sovang.log.PersonKeys;
import vn.sovang.nominee.CompleteYears;
import vn.sovang.nominee.Discipline;
import vn.sovang.nominee.DisciplineMeasure;
import vn.sovang.nominee.DisciplineRecorded;
import vn.sovang.nominee.FactRecorded;
import vn.sovang.nominee.NomineeCorrected;
import vn.sovang.nominee.NomineeDetail;
import vn.sovang.nominee.NomineeErased;
import vn.sovang.nominee.NomineeRegistered;
import vn.sovang.nominee.PastAward;
import vn.sovang.nominee.SealedDetail;
import vn.sovang.nominee.WorkRating;
import vn.sovang.nominee.YearRating;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.platform.sealing.MasterKey;
import vn.sovang.platform.sealing.PersonKey;
import vn.sovang.proposal.HigherUnit;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.ProposalForwarded;
import vn.sovang.query.QueryServer;
import vn.sovang.query.ViewTable;
import vn.sovang.query.reading.Views;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;
import vn.sovang.testdatabase.TestDatabase;
import vn.sovang.text.SearchText;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// Two persons with sealed details, over HTTP: one was proposed, awarded and then erased, the other
/// stays as registered.
class NomineeApiTest extends QueryServer {
    private static final Duration BOUND = Duration.ofSeconds(60);
    private static final String MASTER = "ab".repeat(32);
    private static final String KEPT_NUMBER = "042180001234";
    private static final String BIRTH_DATE = "12/8/1979";
    private static final String FIRST_NUMBER = "042179005678";
    private static final String SECOND_NUMBER = "042179008765";
    private static final String CONTACT = "Xóm Kín Đáo, xã Lặng Lẽ";

    /// All that was ever sealed about the person who was erased.
    private static final List<String> SECRETS =
            List.of(BIRTH_DATE, FIRST_NUMBER, SECOND_NUMBER, CONTACT);

    private static final Discipline MEASURE =
            new Discipline(
                    DisciplineMeasure.REPRIMAND, LocalDate.of(2020, 3, 1), null, "Quyết định kín");

    private static final AchievementPeriod PERIOD =
            new AchievementPeriod(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));

    private static final SamplePlan SAMPLE = new SamplePlan();
    private static final TestLog LOG = new TestLog();
    private static final Nominee PERSON = SAMPLE.nomineeCorrected().nominee();
    private static final Nominee OTHER = ofTheDepartment(new SamplePlan().nomineeRegistered());
    private static final String ERASED = PERSON.nomineeId().toString();
    private static final String KEPT = OTHER.nomineeId().toString();

    private static long registered;
    private static long before;
    private static String key = "";

    @Autowired private Views views;

    @BeforeAll
    static void write() {
        LOG.with("actor", "quan-tri").with("role", "tenant-admin");
        LOG.append(
                List.of(
                        SAMPLE.departmentRegistered(),
                        SAMPLE.districtRegistered(),
                        SAMPLE.imported(),
                        SAMPLE.issued(),
                        SAMPLE.externalDocument(),
                        SAMPLE.blockFormed(),
                        SAMPLE.launched(),
                        SAMPLE.yearReviewOpened(),
                        SAMPLE.fundOpened(2021),
                        new NomineeRegistered(
                                OTHER,
                                List.of(sealed(OTHER, NomineeDetail.IDENTITY_NUMBER, KEPT_NUMBER)),
                                Instant.parse("2021-11-01T01:00:00Z"))));
        registered =
                LOG.append(
                        new NomineeRegistered(
                                PERSON,
                                List.of(
                                        sealed(PERSON, NomineeDetail.BIRTH_DATE, BIRTH_DATE),
                                        sealed(
                                                PERSON,
                                                NomineeDetail.IDENTITY_NUMBER,
                                                FIRST_NUMBER)),
                                Instant.parse("2021-11-01T01:00:00Z")));
        SealedDetail number = sealed(PERSON, NomineeDetail.IDENTITY_NUMBER, SECOND_NUMBER);
        key = number.sealed().key();
        LOG.append(
                new NomineeCorrected(
                        PERSON,
                        List.of(number, sealed(PERSON, NomineeDetail.CONTACT, CONTACT)),
                        List.of(NomineeDetail.BIRTH_DATE),
                        "Sửa số định danh",
                        Instant.parse("2021-11-02T01:00:00Z")));
        tellHistory();
        LOG.append(List.of(SAMPLE.proposed(), SAMPLE.proposalSubmitted(), awarded()));
        before = LOG.append(SAMPLE.decided());
        LOG.append(
                new NomineeErased(
                        PERSON.nomineeId(),
                        "Yêu cầu của người đó",
                        "Không còn mục đích lưu",
                        key,
                        List.of(NomineeDetail.IDENTITY_NUMBER, NomineeDetail.CONTACT),
                        Instant.parse("2024-01-05T01:00:00Z")));
    }

    /// A title from paper, put right since; a rating; a measure of discipline.
    private static void tellHistory() {
        Instant at = Instant.parse("2021-11-03T01:00:00Z");
        for (Nominee nominee : List.of(PERSON, OTHER)) {
            NomineeId id = nominee.nomineeId();
            LOG.append(
                    List.of(
                            new FactRecorded(id, 1, paper("12"), null, at),
                            new FactRecorded(id, 2, paper("13"), 1, at),
                            new FactRecorded(
                                    id,
                                    3,
                                    new YearRating(2020, WorkRating.EXCELLENT, "Thông báo 3"),
                                    null,
                                    at),
                            new DisciplineRecorded(
                                    id,
                                    4,
                                    sealed(nominee, NomineeDetail.DISCIPLINE, MEASURE.words())
                                            .sealed(),
                                    null,
                                    at)));
        }
    }

    private static PastAward paper(String number) {
        return new PastAward(
                new TitleItem(
                        EmulationTitle.ADVANCED_WORKER, DecidingAuthority.DEPARTMENT_DIRECTOR),
                2019,
                new DocumentNumber(number),
                "QĐ-SCT",
                LocalDate.of(2020, 1, 5),
                "Sở Công Thương tỉnh Kon Tum");
    }

    private static SealedDetail sealed(Nominee nominee, NomineeDetail field, String text) {
        String person = nominee.nomineeId().toString();
        MasterKey master = MasterKey.of(MASTER);
        PersonKeys.Kept kept =
                new PersonKeys(TestDatabase.get().commandDataSource())
                        .keep(LOG.tenant(), person, master.make(LOG.tenant(), person))
                        .orElseThrow();
        PersonKey open = master.unwrap(LOG.tenant(), person, kept);
        return new SealedDetail(field, open.seal(field.name(), text));
    }

    private static DecisionIssued awarded() {
        DecisionIssued decision = SAMPLE.decisionIssued();
        return new DecisionIssued(
                decision.decisionId(),
                decision.number(),
                decision.symbol(),
                decision.decidedOn(),
                decision.authority(),
                decision.issuer(),
                decision.signatory(),
                List.of(
                        new Grant(
                                SAMPLE.proposal,
                                2,
                                PERSON,
                                new TitleItem(
                                        EmulationTitle.GRASSROOTS_EMULATION_FIGHTER,
                                        DecidingAuthority.DEPARTMENT_DIRECTOR),
                                null,
                                CommendationKind.MERIT,
                                PERIOD,
                                judged())),
                List.of(new LineRefusal(SAMPLE.proposal, 1, "Chưa đủ tiêu chuẩn")),
                null,
                null,
                List.of());
    }

    /// Good work in a year of which nothing else is there to be known.
    private static Eligibility judged() {
        return Eligibility.of(
                new TitleItem(
                        EmulationTitle.GRASSROOTS_EMULATION_FIGHTER,
                        DecidingAuthority.DEPARTMENT_DIRECTOR),
                SubjectKind.INDIVIDUAL,
                null,
                PERIOD,
                new Past(
                        List.of(
                                new YearRating(2024, WorkRating.GOOD, "Thông báo 3"),
                                new CompleteYears(2020, 2024, "Sổ khen thưởng")),
                        List.of()),
                LocalDate.of(2025, 1, 10));
    }

    @BeforeEach
    void follow() {
        follow(LOG);
    }

    private static Nominee ofTheDepartment(NomineeRegistered registered) {
        Nominee any = registered.nominee();
        return new Nominee(
                any.nomineeId(),
                any.kind(),
                any.name(),
                SAMPLE.department,
                any.account(),
                any.traits());
    }

    @Test
    void what_is_sealed_is_opened_for_those_who_may_see_it() throws Exception {
        JsonNode details =
                readAs(LOG, Role.OFFICE_CLERK, OTHER.unit(), "/api/nominees/" + KEPT + "/details");
        assertThat(details.at("/details/0/field").asString()).isEqualTo("IDENTITY_NUMBER");
        assertThat(details.at("/details/0/text").asString()).isEqualTo(KEPT_NUMBER);
        assertThat(details.at("/details/0/erased").asBoolean()).isFalse();
        for (Role role : List.of(Role.VIEWER, Role.UNIT_CLERK, Role.AUDITOR, Role.LEADER)) {
            assertThat(
                            send(get(LOG, role, null, "/api/nominees/" + KEPT + "/details"))
                                    .statusCode())
                    .isEqualTo(403);
        }
        UnitId neighbour = new UnitId(UUID.randomUUID());
        HttpResponse<String> beyond =
                send(get(LOG, Role.OFFICE_HEAD, neighbour, "/api/nominees/" + KEPT + "/details"));
        assertThat(beyond.statusCode()).isEqualTo(403);
        assertThat(beyond.body())
                .contains("caller.beyond-own", "Sở Công Thương")
                .doesNotContain(KEPT_NUMBER);
    }

    @Test
    void rule_48_what_is_sealed_is_opened_above_once_a_proposal_went_there() throws Exception {
        TestLog own = new TestLog().with("actor", "quan-tri").with("role", "tenant-admin");
        UnitId committee = new UnitId(UUID.randomUUID());
        Nominee person = SAMPLE.proposed().lines().getFirst().nominee();
        own.append(
                List.of(
                        SAMPLE.departmentRegistered(),
                        SAMPLE.districtRegistered(),
                        new UnitRegistered(
                                committee,
                                "Ủy ban nhân dân tỉnh",
                                UnitKind.PROVINCIAL_COMMITTEE,
                                null,
                                LocalDate.of(2008, 4, 1),
                                "QĐ 1"),
                        SAMPLE.imported(),
                        SAMPLE.issued(),
                        SAMPLE.launched(),
                        new NomineeRegistered(
                                person, List.of(), Instant.parse("2021-11-01T01:00:00Z")),
                        SAMPLE.proposed(),
                        SAMPLE.proposalSubmitted()));
        follow(own);
        String details = "/api/nominees/" + person.nomineeId() + "/details";

        HttpResponse<String> before = send(get(own, Role.OFFICE_CLERK, committee, details));
        own.append(
                new ProposalForwarded(
                        SAMPLE.proposed().proposalId(),
                        SAMPLE.department,
                        new HigherUnit(committee),
                        SAMPLE.proposalForwarded().submission(),
                        "Đủ tiêu chuẩn",
                        "chanh-van-phong",
                        Instant.parse("2021-12-12T03:00:00Z")));
        follow(own);
        HttpResponse<String> after = send(get(own, Role.OFFICE_CLERK, committee, details));

        assertThat(before.statusCode()).isEqualTo(403);
        assertThat(before.body()).contains("caller.beyond-own");
        assertThat(after.statusCode()).as(after.body()).isEqualTo(200);

        own.append(
                new UnitDissolved(
                        committee, LocalDate.of(2025, 7, 1), List.of(SAMPLE.department), "NQ 60"));
        assertThat(send(get(own, Role.OFFICE_CLERK, committee, details)).statusCode())
                .as("at once, and not when the register has followed")
                .isEqualTo(403);
        follow(own);
        assertThat(send(get(own, Role.OFFICE_CLERK, committee, details)).statusCode())
                .as("a post of a unit that is no more")
                .isEqualTo(403);
        own.append(
                new UnitDissolved(SAMPLE.district, LocalDate.of(2025, 7, 1), List.of(), "NQ 60"));
        follow(own);
        assertThat(send(get(own, Role.OFFICE_CLERK, SAMPLE.district, details)).statusCode())
                .as("the same where nobody succeeds it")
                .isEqualTo(403);
    }

    @Test
    void the_history_shows_what_holds_and_what_came_in_its_place_and_seals_discipline()
            throws Exception {
        String address = "/api/nominees/" + KEPT + "/history";
        JsonNode history = readAs(LOG, Role.OFFICE_CLERK, OTHER.unit(), address);

        assertThat(history.at("/entries")).hasSize(4);
        assertThat(read(LOG, Role.UNIT_CLERK, address).at("/entries"))
                .as("that there is discipline at all is for whoever handles it")
                .hasSize(3);
        assertThat(history.at("/entries/0/correctedBy").asInt()).isEqualTo(2);
        assertThat(history.at("/entries/1/fact/award/number").asString()).isEqualTo("13/QĐ-SCT");
        assertThat(history.at("/entries/1/fact/award/issuer").asString())
                .isEqualTo("Sở Công Thương tỉnh Kon Tum");
        assertThat(history.at("/entries/2/fact/rating").asString()).isEqualTo("EXCELLENT");
        assertThat(history.at("/entries/3/kind").asString()).isEqualTo("DISCIPLINE");
        assertThat(history.at("/entries/3/fact").isNull()).isTrue();
        assertThat(history.toString()).doesNotContain("REPRIMAND", MEASURE.basis());
        assertThat(
                        readAs(
                                        LOG,
                                        Role.OFFICE_CLERK,
                                        OTHER.unit(),
                                        "/api/nominees/" + KEPT + "/details")
                                .at("/disciplines/0/measure")
                                .asString())
                .isEqualTo("REPRIMAND");
    }

    @Test
    void trail_and_feed_tell_of_discipline_to_those_to_whom_the_history_does() throws Exception {
        String name = "nominee.discipline-recorded";
        for (UnitId unit : Arrays.asList(OTHER.unit(), new UnitId(UUID.randomUUID()), null)) {
            for (Role role : ViewTable.NOMINEE_HISTORY.roles()) {
                String history = told(role, unit, "/api/nominees/" + KEPT + "/history");
                String trail = told(role, unit, "/api/trail?record=" + KEPT);
                assertThat(trail.contains(name))
                        .as("%s of %s", role, unit)
                        .isEqualTo(history.contains("\"DISCIPLINE\""));
                assertThat(trail).contains("nominee.fact-recorded");
            }
        }
        assertThat(told(Role.OFFICE_CLERK, OTHER.unit(), "/api/trail?record=" + KEPT))
                .contains(name);
        String events = "/api/events?name=" + name;
        assertThat(read(LOG, Role.AUDITOR, events).at("/items").valueStream())
                .isNotEmpty()
                .allMatch(event -> event.at("/payloadWithheld").asBoolean());
        assertThat(read(LOG, Role.TENANT_ADMIN, events).at("/items").valueStream())
                .isNotEmpty()
                .noneMatch(event -> event.at("/payloadWithheld").asBoolean());
    }

    private String told(Role role, @Nullable UnitId unit, String path) throws Exception {
        HttpResponse<String> answer = send(get(LOG, role, unit, path));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @Test
    void an_award_says_which_criteria_were_judged_on_what_and_what_came_out() throws Exception {
        JsonNode award = read(LOG, Role.VIEWER, "/api/awards").at("/items/0");
        assertThat(award.at("/kind").asString()).isEqualTo("MERIT");
        assertThat(award.at("/period/until").asString()).isEqualTo("2024-12-31");
        JsonNode verdict = award.at("/eligibility");
        assertThat(verdict.at("/ruleSet").asString()).isEqualTo("LAW_2022");
        assertThat(verdict.at("/outcome").asString()).isEqualTo("NO");
        JsonNode check = verdict.at("/checks/1");
        assertThat(check.at("/criterion").asString()).isEqualTo("EXCELLENT_OR_INITIATIVE");
        assertThat(check.at("/clause").asString()).contains("Điều 23.2");
        assertThat(check.at("/isInTheWay").asBoolean()).isTrue();
        assertThat(check.at("/inputs/0/rating").asString()).isEqualTo("GOOD");
        assertThat(check.at("/inputs/1/kind").asString()).isEqualTo("COMPLETE_YEARS");
        assertThat(check.at("/inputs/1/firstYear").asInt()).isEqualTo(2020);
        assertThat(check.at("/missing/0").asInt()).isEqualTo(2024);
    }

    @Test
    void rule_50_of_who_is_erased_awards_stay_and_ratings_and_discipline_go() throws Exception {
        for (String moment : List.of("", "?asOf=" + before)) {
            JsonNode history =
                    read(LOG, Role.AUDITOR, "/api/nominees/" + ERASED + "/history" + moment);
            assertThat(history.at("/entries").valueStream().map(e -> e.at("/kind").asString()))
                    .as(moment)
                    .containsExactly("PAST_AWARD", "PAST_AWARD");
            assertThat(history.at("/awards/0/item").asString())
                    .isEqualTo("GRASSROOTS_EMULATION_FIGHTER");
            assertThat(history.at("/awards/0/number").asString()).isEqualTo("123/QĐ-SCT");
        }
        assertThat(
                        readAs(
                                        LOG,
                                        Role.OFFICE_CLERK,
                                        PERSON.unit(),
                                        "/api/nominees/" + ERASED + "/details?asOf=" + before)
                                .at("/disciplines"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"%20, reason.blank", "tra%E2%80%AEcuu, text.character", "%E2%80%8B, text.unseen"})
    void a_reason_that_nobody_could_read_opens_nothing(String reason, String code)
            throws Exception {
        assertUnopened(reason, code);
    }

    @Test
    void a_reason_is_no_essay() throws Exception {
        assertUnopened("a".repeat(501), "text.too-long");
    }

    private void assertUnopened(String reason, String code) throws Exception {
        String list = "/api/detail-readings?limit=200&nominee=" + KEPT;
        String before = read(LOG, Role.AUDITOR, list).at("/items").toString();

        var refused =
                send(
                        get(
                                LOG,
                                Role.OFFICE_CLERK,
                                OTHER.unit(),
                                "/api/nominees/" + KEPT + "/details?reason=" + reason));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(code);
        assertThat(read(LOG, Role.AUDITOR, list).at("/items").toString()).isEqualTo(before);
    }

    @Test
    void whoever_reads_what_is_sealed_leaves_a_record_that_nobody_can_change() throws Exception {
        String list = "/api/detail-readings?limit=200&nominee=" + KEPT;
        int before = read(LOG, Role.AUDITOR, list).at("/items").size();

        var _ =
                readAs(
                        LOG,
                        Role.OFFICE_CLERK,
                        OTHER.unit(),
                        "/api/nominees/" + KEPT + "/details?reason=tra+cuu");

        JsonNode readings = read(LOG, Role.AUDITOR, list).at("/items");
        assertThat(readings).hasSize(before + 1);
        JsonNode last = readings.get(before);
        assertThat(last.at("/actor").asString()).isEqualTo("kiem-thu");
        assertThat(last.at("/role").asString()).isEqualTo("office-clerk");
        assertThat(last.at("/unitId").asString()).isEqualTo(OTHER.unit().toString());
        assertThat(last.at("/unitName").asString()).isEqualTo("Sở Công Thương");
        assertThat(last.at("/nominee").asString()).isEqualTo(OTHER.name());
        assertThat(last.at("/reason").asString()).isEqualTo("tra cuu");
        assertThat(last.at("/fields").toString()).isEqualTo("[\"IDENTITY_NUMBER\",\"DISCIPLINE\"]");
        assertThat(last.toString()).doesNotContain(KEPT_NUMBER);
        assertThat(send(get(LOG, Role.TENANT_ADMIN, null, list + "&format=csv")).body())
                .contains(OTHER.name());
        for (Role role : List.of(Role.OFFICE_CLERK, Role.LEADER, Role.VIEWER)) {
            assertThat(send(get(LOG, role, null, list)).statusCode()).isEqualTo(403);
        }
        JdbcClient service = JdbcClient.create(TestDatabase.get().queryDataSource());
        JdbcClient owner = JdbcClient.create(TestDatabase.get().superuserDataSource());
        for (String change :
                List.of(
                        "update view.detail_reading set actor = 'khac'",
                        "delete from view.detail_reading",
                        "truncate view.detail_reading")) {
            for (JdbcClient db : List.of(service, owner)) {
                assertThatThrownBy(() -> db.sql(change).update())
                        .as(change)
                        .isInstanceOf(DataAccessException.class);
            }
        }
    }

    @Test
    void rule_50_what_is_erased_is_told_at_no_moment() throws Exception {
        for (long asOf : List.of(registered, before)) {
            JsonNode details =
                    readAs(
                                    LOG,
                                    Role.OFFICE_CLERK,
                                    PERSON.unit(),
                                    "/api/nominees/" + ERASED + "/details?asOf=" + asOf)
                            .at("/details");
            assertThat(details).hasSize(2);
            assertThat(details)
                    .allSatisfy(detail -> {
                        assertThat(detail.at("/erased").asBoolean()).isTrue();
                        assertThat(detail.at("/text").isNull()).isTrue();
                    });
        }
        assertThat(
                        readAs(
                                        LOG,
                                        Role.OFFICE_CLERK,
                                        PERSON.unit(),
                                        "/api/nominees/" + ERASED + "/details")
                                .at("/details"))
                .isEmpty();
    }

    @Test
    void rule_50_no_list_export_or_difference_tells_what_is_sealed_at_any_moment()
            throws Exception {
        for (String list : lists()) {
            for (long asOf : List.of(registered, before, LOG.head())) {
                for (String format : List.of("json", "csv")) {
                    tellsNothing(
                            "/api/%s?limit=200&asOf=%d&format=%s".formatted(list, asOf, format));
                }
            }
            if (!list.matches(
                    "events|detail-readings|(.*/)?trail")) { // the log itself, in which nothing
                // ever differs
                tellsNothing(differences(list));
            }
        }
        for (String one :
                List.of(
                        "/api/nominees/" + ERASED,
                        "/api/nominees/" + ERASED + "/erasure",
                        "/api/trail?record=" + ERASED)) {
            tellsNothing(one);
        }
    }

    @Test
    void rule_50_the_account_of_who_was_erased_is_told_at_no_moment() throws Exception {
        TestLog own = new TestLog().with("actor", "quan-tri").with("role", "tenant-admin");
        own.append(SAMPLE.departmentRegistered());
        Nominee person =
                new Nominee(
                        new NomineeId(UUID.randomUUID()),
                        SubjectKind.INDIVIDUAL,
                        "Cá nhân có tài khoản",
                        SAMPLE.department,
                        "ca-nhan.so-ct",
                        List.of());
        long then =
                own.append(
                        new NomineeRegistered(
                                person, List.of(), Instant.parse("2021-11-01T01:00:00Z")));
        follow(own);
        String path = "/api/nominees/" + person.nomineeId();
        assertThat(read(own, Role.OFFICE_CLERK, path).at("/account").asString())
                .isEqualTo("ca-nhan.so-ct");

        long now =
                own.append(
                        new NomineeErased(
                                person.nomineeId(),
                                "Yêu cầu của người đó",
                                "Không còn mục đích lưu",
                                null,
                                List.of(),
                                Instant.parse("2024-01-05T01:00:00Z")));
        follow(own);

        for (String asked :
                List.of(
                        path,
                        path + "?asOf=" + then,
                        "/api/nominees?asOf=" + then,
                        "/api/nominees?format=csv&asOf=" + then,
                        "/api/differences?view=nominees&from=%d&to=%d".formatted(then, now),
                        "/api/differences?view=nominees&from=0&to=" + then)) {
            assertThat(send(get(own, Role.TENANT_ADMIN, null, asked)).body())
                    .as(asked)
                    .contains(person.nomineeId().toString())
                    .doesNotContain("ca-nhan.so-ct");
        }
    }

    @Test
    void rule_50_the_difference_that_an_erasure_makes_names_no_detail() throws Exception {
        JsonNode rows = read(LOG, Role.AUDITOR, differences("nominees")).at("/items");

        assertThat(rows).hasSize(1);
        assertThat(rows.at("/0/key").asString()).isEqualTo(ERASED);
        assertThat(rows.at("/0/fields"))
                .extracting(field -> field.at("/field").asString())
                .containsExactly("sealed", "erasedAt");
        assertThat(rows.at("/0/fields/0/before").toString())
                .isEqualTo("[\"IDENTITY_NUMBER\",\"CONTACT\"]");
        assertThat(rows.at("/0/fields/0/after")).isEmpty();
    }

    @Test
    void rule_50_no_search_finds_by_what_is_sealed() throws Exception {
        assertThat(found("/api/search?q=", PERSON.name()).at("/nominees/items")).hasSize(1);
        for (String secret : SECRETS) {
            for (long asOf : List.of(before, LOG.head())) {
                JsonNode found = found("/api/search?asOf=%d&q=".formatted(asOf), secret);
                for (String group :
                        List.of("documents", "units", "nominees", "campaigns", "decisions")) {
                    assertThat(found.at("/" + group + "/items")).as(group).isEmpty();
                }
                assertThat(found("/api/nominees?asOf=%d&q=".formatted(asOf), secret).at("/items"))
                        .isEmpty();
            }
        }
    }

    @Test
    void rule_50_no_table_holds_what_is_sealed_before_or_after_everything_is_rebuilt()
            throws Exception {
        noTableHolds();
        for (JsonNode board : read(LOG, Role.TENANT_ADMIN, "/api/projections").at("/items")) {
            HttpRequest.Builder rebuild =
                    get(
                                    LOG,
                                    Role.TENANT_ADMIN,
                                    null,
                                    "/api/projections/%s/rebuild"
                                            .formatted(board.at("/name").asString()))
                            .POST(HttpRequest.BodyPublishers.noBody());
            assertThat(send(rebuild).statusCode()).isEqualTo(202);
        }
        await().atMost(BOUND)
                .untilAsserted(() ->
                        assertThat(read(LOG, Role.TENANT_ADMIN, "/api/projections").at("/items"))
                                .isNotEmpty()
                                .allSatisfy(board -> {
                                    assertThat(board.at("/generation").asInt())
                                            .as(board.at("/name").asString())
                                            .isGreaterThan(1);
                                    assertThat(board.at("/rebuild").isNull()).isTrue();
                                }));
        follow();

        noTableHolds();
        rule_50_what_is_erased_is_told_at_no_moment();
        rule_50_no_list_export_or_difference_tells_what_is_sealed_at_any_moment();
        rule_50_no_search_finds_by_what_is_sealed();
        rule_50_name_unit_and_award_stay_and_the_chain_verifies();
    }

    @Test
    void rule_50_name_unit_and_award_stay_and_the_chain_verifies() throws Exception {
        JsonNode nominee = read(LOG, Role.AUDITOR, "/api/nominees/" + ERASED);
        assertThat(nominee.at("/name").asString()).isEqualTo(PERSON.name());
        assertThat(nominee.at("/unitId").asString()).isEqualTo(SAMPLE.district.toString());
        assertThat(nominee.at("/sealed")).isEmpty();
        JsonNode awards = read(LOG, Role.VIEWER, "/api/awards").at("/items");
        assertThat(awards).hasSize(1);
        assertThat(awards.at("/0/nominee").asString()).isEqualTo(PERSON.name());
        assertThat(awards.at("/0/number").asString()).isEqualTo("123/QĐ-SCT");
        assertThat(awards)
                .isEqualTo(read(LOG, Role.VIEWER, "/api/awards?asOf=" + before).at("/items"));
        assertThat(new ChainCheck(TestLog.reading()).firstMisfit(LOG.tenant())).isEmpty();
    }

    @Test
    void an_auditor_reads_the_certificate_of_an_erasure() throws Exception {
        JsonNode certificate = read(LOG, Role.AUDITOR, "/api/nominees/" + ERASED + "/erasure");

        assertThat(certificate.at("/keyFingerprint").asString()).isEqualTo(key);
        assertThat(certificate.at("/erasedBy").asString()).isEqualTo("quan-tri");
        assertThat(certificate.at("/role").asString()).isEqualTo("tenant-admin");
        assertThat(certificate.at("/legalBasis").asString()).isEqualTo("Yêu cầu của người đó");
        assertThat(certificate.at("/erased/0").asString()).isEqualTo("IDENTITY_NUMBER");
        assertThat(certificate.at("/keyDestroyedAt").asString()).isNotBlank();
        assertThat(certificate.at("/position").asLong()).isEqualTo(LOG.head());
        assertThat(
                        send(get(LOG, Role.AUDITOR, null, "/api/nominees/" + KEPT + "/erasure"))
                                .statusCode())
                .isEqualTo(404);
    }

    /// The addresses of all of them.
    private List<String> lists() {
        return views.lists().keySet().stream()
                .filter(list -> !list.equals("trail"))
                .map(list -> list.replace("plans/{id}", "plans/" + SAMPLE.plan))
                .map(list -> list.replace("documents/{id}", "documents/" + SAMPLE.document))
                .map(list -> list.replace("blocks/{id}", "blocks/" + SAMPLE.block))
                .map(list -> list.replace("reviews/{id}", "reviews/" + SAMPLE.yearReview))
                .map(list -> list.replace("funds/{id}", "funds/" + SAMPLE.fund))
                .toList();
    }

    /// Between the moments before and after the erasure.
    private static String differences(String list) {
        return "/api/differences?view=%s&from=%d&to=%d".formatted(list, before, LOG.head());
    }

    private JsonNode found(String path, String words) throws Exception {
        return read(LOG, Role.TENANT_ADMIN, path + encoded(words));
    }

    private void tellsNothing(String path) throws Exception {
        HttpResponse<String> answer = send(get(LOG, Role.TENANT_ADMIN, null, path));
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
        assertThat(answer.body()).as(path).doesNotContain(SECRETS);
    }

    /// Walks all tables; what the archive keeps is found by the same walk, so it does look.
    private static void noTableHolds() throws Exception {
        TestDatabase database = TestDatabase.get();
        assertThat(database.tablesThatHold(PERSON.name()))
                .contains("log.event_" + LOG.tenant().value(), "view.nominee_register");
        for (String secret : SECRETS) {
            for (String text : List.of(secret, SearchText.fold(secret))) {
                assertThat(database.tablesThatHold(text)).as(text).isEmpty();
            }
        }
    }
}
