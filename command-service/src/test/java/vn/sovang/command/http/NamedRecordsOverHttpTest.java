package vn.sovang.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.sovang.testdatabase.TestDatabase;
import vn.sovang.time.VietnamTime;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Refusals speak of records by the names that people know.
class NamedRecordsOverHttpTest extends CommandServer {
    private static final String REASON = "{\"reason\":\"Thiếu\"}";

    /// Acts of an office on a proposal that lies with it.
    private static final Map<String, String> ON_PROPOSALS =
            Map.of(
                    "appraise",
                    "{\"outcome\":\"FULFILS\",\"notes\":\"\"}",
                    "return",
                    REASON,
                    "assess",
                    "{\"line\":1,\"criteria\":[]}",
                    "resume",
                    REASON,
                    "suspend",
                    "{\"ground\":\"COMPLAINT\",\"basis\":\"b\",\"reason\":\"r\"}",
                    "refuse-line",
                    "{\"line\":1,\"reason\":\"r\"}");

    private final UUID unit = Sample.id();
    private final UUID office = Sample.id();
    private final UUID outsider = Sample.id();
    private final UUID beside = Sample.id();
    private UUID plan = Sample.id();
    private UUID campaign = Sample.id();

    @BeforeEach
    void aLaunchedPlan() {
        created(
                post(
                        as("tenant-admin"),
                        "/api/units",
                        Sample.department(office, "Sở Công Thương")));
        created(post(as("tenant-admin"), "/api/units", Sample.unit(unit, "Phòng Kinh tế", office)));
        created(post(as("tenant-admin"), "/api/units", Sample.unit(outsider, "Phòng Nội vụ")));
        plan = issuedPlan("KH-2021");
        campaign = Sample.id();
        created(
                post(
                        as("leader"),
                        "/api/campaigns",
                        Sample.launch(campaign, plan, "nam-2021", unit)));
    }

    @Test
    void a_unit_has_the_name_of_today() {
        rename("Phòng Tổ chức", "2024-01-01");
        rename("Phòng Tương lai", "2031-01-01");

        Reply refused = register(outsider);

        assertThat(refused.code()).isEqualTo("campaign.unit-out-of-scope");
        assertThat(detail(refused)).startsWith("Đơn vị Phòng Tổ chức không thuộc phạm vi");
    }

    @Test
    void a_plan_has_its_title() {
        Reply again = post(as("leader"), "/api/plans/%s/issue".formatted(plan), Sample.issue());

        assertThat(again.code()).isEqualTo("plan.issued");
        assertThat(detail(again))
                .startsWith("Kế hoạch “Tổ chức phong trào thi đua năm 2021” (KH-2021) đã ban hành");
    }

    @Test
    void a_report_has_its_unit_and_its_phase() {
        UUID report = Sample.id();
        created(
                post(
                        as("unit-clerk", unit),
                        "/api/reports",
                        Sample.report(report, campaign, "1", unit)));
        Reply twice =
                post(
                        as("unit-clerk", unit),
                        "/api/reports",
                        Sample.report(Sample.id(), campaign, "1", unit));

        assertThat(twice.code()).isEqualTo("report.submitted-already");
        assertThat(detail(twice))
                .contains("(“Phòng Kinh tế · 1 · phong trào thi đua năm 2021”)")
                .doesNotContain(report.toString());
        assertThat(twice.json().at("/values/owner").asString()).isEqualTo(report.toString());
    }

    @Test
    void what_another_organisation_has_not_issued_keeps_its_id() {
        UUID theirs = Sample.id();
        UUID other = Sample.id();
        created(
                post(
                        as("tenant-admin"),
                        "/api/units",
                        Sample.department(theirs, "Sở Công Thương")));
        created(post(as("tenant-admin"), "/api/units", Sample.department(other, "Sở Nội vụ")));
        UUID draft = Sample.id();
        created(post(as("drafter", theirs), "/api/plans", Sample.plan(draft, "BI-MAT")));

        Reply own = post(as("drafter", theirs), "/api/plans", Sample.plan(draft, "KH-2"));
        Reply again = post(as("drafter", other), "/api/plans", Sample.plan(draft, "KH-2"));
        Reply asUnit =
                post(as("tenant-admin"), "/api/units", Sample.unit(draft, "Phòng Kinh tế hai"));
        Reply difficulty =
                post(
                        as("office-clerk", other),
                        "/api/difficulties",
                        """
                        {"planId":"%s","unitId":"%s","standingBody":"%s","words":"Khó"}
                        """
                                .formatted(draft, other, other));

        assertThat(own.code()).isEqualTo("plan.exists");
        assertThat(detail(own)).contains("(BI-MAT)");
        assertThat(again.code()).isEqualTo("plan.exists");
        assertThat(asUnit.code()).isEqualTo("id.taken");
        assertThat(difficulty.code()).isEqualTo("difficulty.plan-unknown");
        for (Reply told : List.of(again, asUnit, difficulty)) {
            assertThat(told.body()).contains(draft.toString()).doesNotContain("BI-MAT", "thi đua");
        }
    }

    @Test
    void what_another_organisation_has_not_handed_in_is_unknown_to_who_is_to_get_it() {
        UUID theirs = Sample.id();
        created(post(as("tenant-admin"), "/api/units", Sample.department(theirs, "Sở Nội vụ")));
        created(post(as("tenant-admin"), "/api/units", Sample.department(beside, "Sở Y tế")));
        UUID collective = Sample.id();
        created(
                post(
                        as("unit-clerk", theirs),
                        "/api/nominees",
                        Sample.nominee(collective, "COLLECTIVE", "Tổ Bí mật", theirs)));
        UUID unsent = Sample.id();
        created(
                post(
                        as("unit-clerk", theirs),
                        "/api/proposals",
                        """
                        {"proposalId":"%s","campaignId":"%s","proposingUnit":"%s","lines":[
                         {"number":1,"nomineeId":"%s","item":{"kind":"form",
                          "form":"LETTER_OF_COMMENDATION","decidedBy":"DEPARTMENT_DIRECTOR"},
                          "achievement":"a"}]}
                        """
                                .formatted(unsent, shared(theirs), theirs, collective)));

        assertUnknown(theirs, unsent, "proposal.not-submitted");
        String decision =
                """
                {"number":"7","symbol":"QĐ-SCT","decidedOn":"%s",
                 "authority":"DEPARTMENT_DIRECTOR","issuer":"%s","signatory":"Giám đốc",
                 "grants":[{"proposalId":"%s","line":1}],"refusals":[]}
                """
                        .formatted(LocalDate.now(VietnamTime.ZONE), office, unsent);
        for (UUID who : List.of(office, beside)) {
            Reply granted =
                    post(
                            as("leader", who),
                            "/api/decisions",
                            decision.replace("issuer\":\"" + office, "issuer\":\"" + who));
            assertThat(granted.code()).isEqualTo("decision.proposal-unknown");
            assertThat(granted.body()).doesNotContain("Bí mật", "Nội vụ");
        }
        ok(
                post(
                        as("unit-clerk", theirs),
                        "/api/nominees/%s/correct".formatted(collective),
                        """
                        {"kind":"COLLECTIVE","name":"Tổ Bí mật","unit":"%s",
                         "account":"thu.office-head","reason":"r"}
                        """
                                .formatted(theirs)));
        assertUnknown(theirs, unsent, "proposal.not-submitted");
        ok(
                post(
                        as("unit-clerk", theirs),
                        "/api/proposals/%s/withdraw".formatted(unsent),
                        "{\"reason\":\"Thôi\"}"));
        assertUnknown(theirs, unsent, "proposal.withdrawn");
        UUID draft = Sample.id();
        created(post(as("drafter", theirs), "/api/plans", Sample.plan(draft, "BI-MAT")));
        Reply completed =
                post(
                        as("unit-clerk", unit),
                        "/api/plans/%s/complete-duty".formatted(draft),
                        """
                        {"duty":"D1","unitId":"%s","completedOn":"2021-06-01","document":"d"}
                        """
                                .formatted(unit));
        assertThat(completed.status()).as(completed.body()).isEqualTo(404);
        Reply taken =
                post(as("tenant-admin"), "/api/units", Sample.unit(unsent, "Phòng Kinh tế hai"));
        assertThat(taken.body()).contains(unsent.toString()).doesNotContain("Bí mật");
    }

    @Test
    void a_plan_that_is_being_written_is_unknown_to_who_would_make_another_record_of_it() {
        created(post(as("tenant-admin"), "/api/units", Sample.department(beside, "Sở Y tế")));
        UUID draft = Sample.id();
        created(post(as("drafter"), "/api/plans", Sample.plan(draft, "BI-MAT")));
        Map<String, Function<UUID, Reply>> makings =
                Map.of(
                        "copy",
                        plan ->
                                post(
                                        as("drafter", beside),
                                        "/api/plans/%s/copy-to-year".formatted(Sample.id()),
                                        "{\"from\":\"%s\",\"code\":\"KH-9\",\"year\":2022}"
                                                .formatted(plan)),
                        "launch",
                        plan ->
                                post(
                                        as("leader", beside),
                                        "/api/campaigns",
                                        Sample.launch(Sample.id(), plan, "nam-2021", beside)),
                        "actual",
                        plan ->
                                post(
                                        as("office-clerk", beside),
                                        "/api/actuals",
                                        """
                                        {"actualId":"%s","planId":"%s","leaf":"T1",
                                         "value":{"kind":"figure","figure":"09"},
                                         "trueOn":"2021-06-01"}
                                        """
                                                .formatted(Sample.id(), plan)));
        makings.forEach((making, from) -> {
            UUID unknown = UUID.randomUUID();
            Reply none = from.apply(unknown);
            Reply theirs = from.apply(draft);
            assertThat(theirs.status()).as(making + theirs.body()).isEqualTo(none.status());
            assertThat(theirs.code()).as(making).isEqualTo(none.code()).contains("unknown");
            assertThat(detail(theirs))
                    .isEqualTo(detail(none).replace(unknown.toString(), draft.toString()));
        });
    }

    @Test
    void a_report_that_is_being_written_is_unknown_to_who_is_to_get_it() {
        UUID report = Sample.id();
        ok(
                post(
                        as("unit-clerk", outsider),
                        "/api/reports/%s/save-draft".formatted(report),
                        """
                        {"campaignId":"%s","phase":"1","unitId":"%s","draft":{"attachments":[]}}
                        """
                                .formatted(shared(outsider), outsider)));

        for (String body : List.of("{\"version\":1}", "{\"version\":1,\"reason\":\"Thiếu\"}")) {
            String verb = body.contains("reason") ? "return" : "accept";
            Reply of = post(as("office-clerk"), "/api/reports/%s/%s".formatted(report, verb), body);
            assertThat(of.status()).as(of.body()).isEqualTo(404);
            assertThat(of.code()).isEqualTo("record.unknown");
        }
    }

    /// A second campaign of the office's.
    private UUID shared(UUID with) {
        UUID shared = Sample.id();
        created(
                post(
                        as("leader"),
                        "/api/campaigns",
                        Sample.launch(shared, issuedPlan("KH-3", "31"), "nam-2021", with)));
        return shared;
    }

    /// Proposal of which other organisations, and the one that launched the campaign, learn
    /// nothing.
    private void assertUnknown(UUID theirs, UUID unsent, String toThem) {
        for (String verb : ON_PROPOSALS.keySet()) {
            for (String other : List.of(as("office-head"), as("office-head", beside))) {
                Reply of = onProposal(other, unsent, verb);
                Reply none = onProposal(other, UUID.randomUUID(), verb);
                assertThat(of.status()).as(verb + of.body()).isEqualTo(none.status());
                assertThat(of.code()).as(verb).isEqualTo(none.code());
                assertThat(of.body()).doesNotContain("Bí mật", "Nội vụ");
            }
        }
        assertThat(onProposal(as("office-head", theirs), unsent, "appraise").code())
                .isEqualTo(toThem);
    }

    private Reply onProposal(String token, UUID proposal, String verb) {
        return post(
                token,
                "/api/proposals/%s/%s".formatted(proposal, verb),
                Objects.requireNonNull(ON_PROPOSALS.get(verb)));
    }

    /// A text that somebody fills with ids makes no more work than any other.
    @Test
    void of_many_records_the_first_are_named() {
        String ids = (unit + " ").repeat(3) + (Sample.id() + " ").repeat(2);
        String strangers =
                Stream.generate(Sample::id)
                        .limit(30)
                        .map(UUID::toString)
                        .collect(Collectors.joining(" "));

        Reply few = launch(ids);
        Reply many = launch(strangers + " " + unit);

        assertThat(few.code()).isEqualTo("campaign.not-in-plan");
        assertThat(detail(few)).contains("Phòng Kinh tế Phòng Kinh tế Phòng Kinh tế ");
        assertThat(many.code()).isEqualTo("campaign.not-in-plan");
        assertThat(detail(many)).contains(unit.toString());
    }

    private Reply launch(String label) {
        return post(
                as("leader"),
                "/api/campaigns",
                Sample.launch(Sample.id(), plan, label.strip(), unit));
    }

    @Test
    void rule_48_what_is_of_another_province_or_of_none_keeps_its_id() {
        String own = tenant;
        UUID theirs = Sample.id();
        tenant = TestDatabase.get().freshTenant();
        created(post(as("tenant-admin"), "/api/units", Sample.unit(theirs, "Phòng Bí mật")));
        tenant = own;
        UUID nobody = Sample.id();

        Reply ofAnother = register(theirs);
        Reply ofNone = register(nobody);

        assertThat(detail(ofAnother)).contains(theirs.toString()).doesNotContain("Bí mật");
        assertThat(detail(ofAnother).replace(theirs.toString(), nobody.toString()))
                .isEqualTo(detail(ofNone));
    }

    private void rename(String name, String from) {
        ok(
                post(
                        as("tenant-admin"),
                        "/api/units/%s/rename".formatted(outsider),
                        """
                        {"name":"%s","validFrom":"%s","basis":"QĐ 3"}
                        """
                                .formatted(name, from)));
    }

    private Reply register(UUID who) {
        return post(
                as("office-clerk"),
                "/api/campaigns/%s/register-participation".formatted(campaign),
                """
                {"phase":"1","unitId":"%s","commitment":"Không báo cáo chậm"}
                """
                        .formatted(who));
    }

    private static String detail(Reply reply) {
        return reply.json().path("detail").asString();
    }
}
