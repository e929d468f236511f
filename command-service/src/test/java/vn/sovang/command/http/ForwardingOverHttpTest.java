package vn.sovang.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.sovang.decision.AwardRevoked;
import vn.sovang.decision.DecisionCorrected;
import vn.sovang.decision.DecisionReceived;
import vn.sovang.kernel.TenantId;
import vn.sovang.log.RecordedEvent;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.FindingsOpened;
import vn.sovang.plan.OpenedFinding;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.NamedUnit;
import vn.sovang.proposal.ProposalDecided;
import vn.sovang.proposal.ProposalReceived;
import vn.sovang.proposal.ProposalReturned;
import vn.sovang.testdatabase.TestDatabase;
import vn.sovang.testdatabase.TestTokens;
import vn.sovang.time.VietnamTime;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A proposal goes from a province to a ministry that works on the platform, and to an authority
/// that does not, and the answers come back.
class ForwardingOverHttpTest extends CommandServer {
    private static final byte[] FILE = "%PDF-1.7\n%x\n".getBytes(StandardCharsets.UTF_8);

    private final UUID unit = Sample.id();
    private final UUID department = Sample.id();
    private final UUID ministryThere = Sample.id();
    private final UUID ministryHere = Sample.id();
    private final UUID government = Sample.id();
    private final UUID plan = Sample.id();
    private final UUID campaign = Sample.id();
    private final UUID proposal = Sample.id();
    private final UUID decision = Sample.id();
    private final UUID nominee = Sample.id();
    private final LocalDate today = LocalDate.now(VietnamTime.ZONE);
    private String body = "";
    private String file = "";

    @Autowired TenantTransactions transactions;

    @BeforeEach
    void aMinistryOnThePlatform() {
        body = TestDatabase.get().freshCentralBody();
        done(
                post(
                        at("tenant-admin", null),
                        "/api/units",
                        Sample.unit(ministryThere, "Bộ Mẫu").replace("DIVISION", "MINISTRY")));
        done(
                post(
                        as("tenant-admin"),
                        "/api/units",
                        Sample.department(department, "Sở Công Thương")));
        done(
                post(
                        as("tenant-admin"),
                        "/api/units",
                        Sample.unit(unit, "Trung tâm Khuyến công")
                                .replace(
                                        "\"validFrom\"",
                                        "\"parent\":\"%s\",\"validFrom\"".formatted(department))));
        done(external(ministryHere, "MINISTRY", ",\"onPlatformAs\":\"%s\"".formatted(body)));
        done(external(government, "PRIME_MINISTER", ""));
        done(post(as("drafter"), "/api/plans", Sample.plan(plan, "KH-2021")));
        done(post(as("leader"), "/api/plans/%s/issue".formatted(plan), Sample.issue()));
        done(post(as("leader"), "/api/campaigns", Sample.launch(campaign, plan, "nam-2021", unit)));
    }

    @Test
    void a_ministry_on_the_platform_gets_the_proposal_and_its_decision_comes_back() {
        submitted("MINISTER");
        done(forward(ministryHere, 31));
        awaited(body, ProposalReceived.class);

        ProposalReceived received = one(body, ProposalReceived.class);
        assertThat(received.origin()).isEqualTo(new TenantId(tenant));
        assertThat(received.units())
                .extracting(NamedUnit::name)
                .contains("Sở Công Thương", "Trung tâm Khuyến công");
        assertThat(content(body, file)).isEqualTo(FILE);

        done(decideThere());
        awaited(tenant, ProposalDecided.class);

        DecisionReceived back = one(tenant, DecisionReceived.class);
        assertThat(back.origin()).isEqualTo(new TenantId(body));
        assertThat(back.decision().issuer().value()).isEqualTo(ministryHere);
        assertThat(back.decision().number()).hasToString("900");
        assertThat(back.decision().grants())
                .singleElement()
                .satisfies(grant -> assertThat(grant.nominee().name()).isEqualTo("Tổ Một"));

        done(
                post(
                        leaderThere(),
                        "/api/decisions/%s/correct".formatted(decision),
                        """
                        {"number":"901","names":[],"reason":"Lỗi đánh máy",
                         "document":{"citation":"Công văn số 5/BCT","signedOn":"%s",
                          "attachments":[]}}
                        """
                                .formatted(LocalDate.now(VietnamTime.ZONE))));
        awaited(tenant, DecisionCorrected.class);
        DecisionCorrected meant = one(tenant, DecisionCorrected.class);
        assertThat(meant.issuer().value()).isEqualTo(ministryHere);
        assertThat(meant.meant().number()).hasToString("901");

        done(post(leaderThere(), "/api/decisions/%s/revoke".formatted(decision), revocation()));
        awaited(tenant, AwardRevoked.class);
        assertThat(one(tenant, AwardRevoked.class).decisionId().value()).isEqualTo(decision);
    }

    @Test
    void while_the_ministry_has_it_nothing_else_happens_here() {
        submitted("MINISTER");
        done(forward(ministryHere, 31));
        done(forward(ministryHere, 31));

        assertThat(onProposal("unit-clerk", "withdraw", "{\"reason\":\"Thôi\"}").code())
                .isEqualTo("proposal.forwarded");
        assertThat(onProposal("office-clerk", "return", "{\"reason\":\"Thiếu\"}").code())
                .isEqualTo("proposal.forwarded");
        assertThat(recordHere(ministryHere).code()).isEqualTo("decision.issuer-not-outside");
        assertThat(all(tenant, "proposal.forwarded")).hasSize(1);
    }

    @Test
    void what_the_ministry_returns_is_certified_anew_and_comes_to_it_again() {
        submitted("MINISTER");
        done(forward(ministryHere, 31));
        awaited(body, ProposalReceived.class);
        done(
                post(
                        at("office-clerk", null),
                        "/api/proposals/%s/return".formatted(proposal),
                        "{\"reason\":\"Thiếu biên bản\"}"));
        awaited(tenant, ProposalReturned.class);
        assertThat(one(tenant, ProposalReturned.class).reason()).isEqualTo("Thiếu biên bản");

        done(onProposal("unit-head", "certify", "{}"));
        done(onProposal("unit-clerk", "submit", "{}"));
        done(forward(ministryHere, 32));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(all(body, "proposal.received")).hasSize(2));
        done(decideThere());
        awaited(tenant, ProposalDecided.class);
    }

    @Test
    void rule_44_an_account_named_at_home_does_not_decide_at_the_ministry() {
        submitted("MINISTER");
        named("bo.leader");
        done(forward(ministryHere, 31));
        awaited(body, ProposalReceived.class);

        Reply decided = decideThere();

        assertThat(decided.status()).isEqualTo(403);
        assertThat(decided.code()).isEqualTo("proposal.own");
    }

    @Test
    void rule_44_an_account_named_at_home_after_it_decided_at_the_ministry_is_found_at_home() {
        submitted("MINISTER");
        done(forward(ministryHere, 31));
        awaited(body, ProposalReceived.class);
        done(decideThere());
        awaited(tenant, ProposalDecided.class);

        named("ai-do");
        named("BO.leader");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(all(tenant, "plan.findings-opened"))
                                .flatMap(event -> ((FindingsOpened) event.payload()).findings())
                                .extracting(OpenedFinding::finding)
                                .filteredOn(one -> one.code() == FindingCode.ACTED_ON_OWN)
                                .singleElement()
                                .satisfies(one -> {
                                    assertThat(one.anchor()).contains(proposal.toString());
                                    assertThat(one.phrase().value())
                                            .contains(": đề nghị ngày ")
                                            .doesNotContain(proposal.toString());
                                }));
        assertThat(all(body, "nominee.accounts-received")).hasSize(2);
        assertThat(all(tenant, "proposal.own-act-reported")).hasSize(1);
        assertThat(all(body, "plan.findings-opened")).isEmpty();
    }

    @Test
    void a_line_that_the_ministry_refuses_is_refused_here() {
        submitted("MINISTER");
        done(forward(ministryHere, 31));
        awaited(body, ProposalReceived.class);
        done(
                post(
                        leaderThere(),
                        "/api/proposals/%s/refuse-line".formatted(proposal),
                        "{\"line\":1,\"reason\":\"Chưa đủ thành tích\"}"));
        awaited(tenant, LineRefused.class);
        assertThat(one(tenant, LineRefused.class).reason()).isEqualTo("Chưa đủ thành tích");
        assertThat(onProposal("unit-clerk", "withdraw", "{\"reason\":\"Thôi\"}").code())
                .isEqualTo("proposal.refused");
    }

    @Test
    void what_an_authority_outside_decides_is_recorded_by_the_office() {
        submitted("PRIME_MINISTER");
        done(forward(government, 31));
        Reply early = decideHere();
        done(recordHere(government));
        awaited(tenant, ProposalDecided.class);
        Reply again = recordHere(government, Sample.id());

        assertThat(early.code()).isEqualTo("decision.issuer-other-kind");
        assertThat(again.code()).isEqualTo("proposal.decided");
        done(
                post(
                        as("office-clerk"),
                        "/api/decisions/%s/record-revocation".formatted(decision),
                        revocation()));
        assertThat(one(tenant, DecisionReceived.class).attachments()).containsExactly(file);
        assertThat(all(tenant, "decision.award-revoked")).hasSize(1);
    }

    /// Answers alike for what another province has and what no one has.
    @Test
    void rule_48_no_province_is_taken_for_a_central_body() {
        String other = TestDatabase.get().freshTenant();
        Reply province =
                external(Sample.id(), "MINISTRY", ",\"onPlatformAs\":\"%s\"".formatted(other));
        Reply nobody = external(Sample.id(), "MINISTRY", ",\"onPlatformAs\":\"khong-co\"");

        assertThat(province.status()).isEqualTo(422);
        assertThat(province.code()).isEqualTo("unit.not-central").isEqualTo(nobody.code());
        assertThat(province.json().path("detail").asString().replace(other, "khong-co"))
                .isEqualTo(nobody.json().path("detail").asString());
    }

    private void named(String account) {
        done(
                post(
                        as("unit-clerk", unit),
                        "/api/nominees/%s/correct".formatted(nominee),
                        """
                        {"kind":"COLLECTIVE","name":"Tổ Một","unit":"%s","account":"%s",
                         "reason":"Ghi thiếu tài khoản"}
                        """
                                .formatted(unit, account)));
    }

    private void submitted(String decidedBy) {
        done(
                post(
                        as("unit-clerk", unit),
                        "/api/nominees",
                        Sample.nominee(nominee, "COLLECTIVE", "Tổ Một", unit)));
        done(
                post(
                        as("unit-clerk", unit),
                        "/api/proposals",
                        """
                        {"proposalId":"%s","campaignId":"%s","proposingUnit":"%s","lines":[
                         {"number":1,"nomineeId":"%s","item":{"kind":"form",
                          "form":"CERTIFICATE_OF_MERIT","decidedBy":"%s"},
                          "achievement":"Dẫn đầu"}]}
                        """
                                .formatted(proposal, campaign, unit, nominee, decidedBy)));
        file = upload(as("unit-clerk", unit));
        add("\"component\":\"SUBMISSION\"");
        add("\"component\":\"VOTE_MINUTES\"");
        add("\"component\":\"ACHIEVEMENT_REPORT\",\"everyLine\":true");
        done(onProposal("unit-head", "certify", "{}"));
        done(onProposal("unit-clerk", "submit", "{}"));
    }

    private Reply forward(UUID recipient, int number) {
        return post(
                as("office-head"),
                "/api/proposals/%s/forward".formatted(proposal),
                """
                {"sender":"%s","recipient":"%s","opinion":"Đủ tiêu chuẩn",
                 "submission":{"number":"%d","symbol":"TTr-SCT","signedOn":"%s",
                  "signatory":"GIÁM ĐỐC"}}
                """
                        .formatted(department, recipient, number, today));
    }

    private Reply decideThere() {
        return post(leaderThere(), "/api/decisions", decided("MINISTER", ministryThere));
    }

    private Reply decideHere() {
        return post(
                as("leader", department), "/api/decisions", decided("PRIME_MINISTER", department));
    }

    private String decided(String authority, UUID issuer) {
        return """
        {"decisionId":"%s","number":"900","symbol":"QĐ-BCT","decidedOn":"%s","authority":"%s",
         "issuer":"%s","signatory":"BỘ TRƯỞNG","grants":[{"proposalId":"%s","line":1}],
         "refusals":[],"extraGrants":[]}
        """
                .formatted(decision, today, authority, issuer, proposal);
    }

    private Reply recordHere(UUID issuer) {
        return recordHere(issuer, decision);
    }

    private Reply recordHere(UUID issuer, UUID id) {
        return post(
                as("office-clerk"),
                "/api/decisions/%s/record".formatted(id),
                """
                {"number":"901","symbol":"QĐ-TTg","decidedOn":"%s","issuer":"%s",
                 "signatory":"THỦ TƯỚNG","grants":[{"proposalId":"%s","line":1}],"refusals":[],
                 "attachments":["%s"]}
                """
                        .formatted(today, issuer, proposal, upload(as("office-clerk"))));
    }

    private String revocation() {
        return """
        {"proposalId":"%s","line":1,"cause":"FORGED_DOCUMENTS","basisDocument":"KL 8/KL-TTr",
         "reason":"Hồ sơ giả","revokedOn":"%s"}
        """
                .formatted(proposal, today);
    }

    private Reply external(UUID id, String kind, String more) {
        return post(
                as("tenant-admin"),
                "/api/units/%s/register-external-authority".formatted(id),
                """
                {"name":"Cơ quan %s","kind":"%s","validFrom":"2016-01-01","basis":"Danh bạ"%s}
                """
                        .formatted(kind, kind, more));
    }

    private Reply onProposal(String role, String verb, String json) {
        return post(as(role, unit), "/api/proposals/%s/%s".formatted(proposal, verb), json);
    }

    private void add(String place) {
        done(
                onProposal(
                        "unit-clerk",
                        "add-dossier-item",
                        "{%s,\"attachment\":\"%s\",\"fileName\":\"a.pdf\"}"
                                .formatted(place, file)));
    }

    private String upload(String token) {
        Reply uploaded =
                post(token, "/api/attachments", FILE, Map.of("Content-Type", "application/pdf"));
        done(uploaded);
        return uploaded.json().path("hash").asString();
    }

    private String leaderThere() {
        return at("leader", ministryThere);
    }

    private String at(String role, @Nullable UUID post) {
        return TestTokens.token("bo." + role, body, post, role);
    }

    private byte[] content(String where, String hash) {
        return transactions.read(
                new TenantId(where),
                db ->
                        db.sql(
                                        """
                                        select string_agg(content, '' order by number)
                                        from log.attachment_piece where hash = :hash
                                        """)
                                .param("hash", hash)
                                .query(byte[].class)
                                .single());
    }

    private List<RecordedEvent> all(String where, String name) {
        return log.read(new TenantId(where), 0, 10_000).stream()
                .filter(event -> event.name().equals(name))
                .toList();
    }

    private <E> E one(String where, Class<E> kind) {
        return log.read(new TenantId(where), 0, 10_000).stream()
                .map(RecordedEvent::payload)
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private void awaited(String where, Class<?> kind) {
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        log.read(new TenantId(where), 0, 10_000).stream()
                                .anyMatch(event -> kind.isInstance(event.payload())));
    }

    private static void done(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isBetween(200, 201);
    }
}
