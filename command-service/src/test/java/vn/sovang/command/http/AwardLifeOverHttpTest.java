package vn.sovang.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.sovang.award.CommendationKind;
import vn.sovang.award.RuleSet;
import vn.sovang.decision.AwardRevoked;
import vn.sovang.decision.CorrectedLine;
import vn.sovang.decision.DecisionCorrected;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.Grant;
import vn.sovang.decision.RevocationCause;
import vn.sovang.dependant.DependantEnded;
import vn.sovang.dependant.DependantFound;
import vn.sovang.dependant.DependantSettled;
import vn.sovang.dependant.LostBasis;
import vn.sovang.law.Check;
import vn.sovang.law.Criterion;
import vn.sovang.law.Eligibility;
import vn.sovang.log.RecordedEvent;
import vn.sovang.nominee.NomineeErased;
import vn.sovang.nominee.NomineeRegistered;
import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.FindingsOpened;
import vn.sovang.plan.OpenedFinding;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.ProposalDecided;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.testdatabase.TestDatabase;
import vn.sovang.time.Ternary;
import vn.sovang.time.VietnamTime;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class AwardLifeOverHttpTest extends CommandServer {
    private static final String ITEM =
            "{\"kind\":\"form\",\"form\":\"LETTER_OF_COMMENDATION\",\"decidedBy\":\"DEPARTMENT_DIRECTOR\"}";

    /// Name with its marks as characters of their own.
    private static final String NAME = Normalizer.normalize("Tổ Một", Normalizer.Form.NFD);

    private final UUID unit = Sample.id();
    private final UUID proposal = Sample.id();
    private final UUID campaign = Sample.id();
    private final UUID nominee = Sample.id();
    private final UUID decision = Sample.id();
    private final LocalDate today = LocalDate.now(VietnamTime.ZONE);

    @BeforeEach
    void aUnitProposesWithACompleteDossier() {
        UUID plan = Sample.id();
        launched(campaign, plan, Sample.plan(plan, "KH-2021"), unit);
        register(nominee, NAME);
        done(propose(proposal, nominee));
        String file = upload();
        add(file, "\"component\":\"SUBMISSION\"");
        add(file, "\"component\":\"VOTE_MINUTES\"");
        add(file, "\"component\":\"ACHIEVEMENT_REPORT\",\"line\":1");
        done(onProposal("unit-head", "certify", "{}"));
        done(onProposal("unit-clerk", "submit", "{}"));
    }

    @Test
    void a_proposal_comes_back_is_certified_anew_and_decided_and_the_award_is_revoked() {
        done(onProposal("office-clerk", "return", "{\"reason\":\"Thiếu số liệu\"}"));
        Reply decidedTooSoon = decide();
        Reply uncertified = onProposal("unit-clerk", "submit", "{}");
        done(onProposal("unit-head", "certify", "{}"));
        done(onProposal("unit-clerk", "submit", "{}"));
        done(decide());
        Reply revoked = revoke("Hồ sơ giả");
        Reply again = revoke("Hồ sơ giả");
        Reply otherwise = revoke("Lý do khác");

        assertThat(decidedTooSoon.code()).isEqualTo("proposal.returned");
        assertThat(uncertified.code()).isEqualTo("proposal.not-certified");
        done(revoked);
        done(again);
        assertThat(otherwise.code()).isEqualTo("decision.revoked");
        assertThat(events().stream().filter(event -> event.name().equals("decision.award-revoked")))
                .singleElement()
                .extracting(RecordedEvent::payload)
                .isInstanceOfSatisfying(
                        AwardRevoked.class,
                        event ->
                                assertThat(event.cause())
                                        .isEqualTo(RevocationCause.FORGED_DOCUMENTS));
    }

    @Test
    void a_decision_with_a_misspelt_name_and_a_wrong_number_is_corrected_and_not_revoked() {
        done(decide());
        Reply other = correctDecision("8", "Tổ Khác");
        done(
                post(
                        as("office-clerk"),
                        "/api/nominees/%s/correct".formatted(nominee),
                        """
                        {"kind":"COLLECTIVE","name":"Tổ Mốt","unit":"%s","reason":"Sai dấu"}
                        """
                                .formatted(unit)));
        done(correctDecision("8", "Tổ Mốt"));
        done(correctDecision("8", "Tổ Mốt"));
        done(revoke("Hồ sơ giả"));
        Reply late = correctDecision("9", "Tổ Mốt");

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("decision.name-of-another");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("decision.corrected-after-revocation");
        assertThat(payloads(DecisionCorrected.class))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.printed().reference()).isEqualTo("7/QĐ-SCT");
                    assertThat(event.meant().reference()).isEqualTo("8/QĐ-SCT");
                    assertThat(event.lines())
                            .containsExactly(
                                    new CorrectedLine(
                                            new ProposalId(proposal), 1, "Tổ Một", "Tổ Mốt"));
                });
    }

    private Reply correctDecision(String number, String name) {
        return post(
                as("leader", unit),
                "/api/decisions/%s/correct".formatted(decision),
                """
                {"number":"%s","names":[{"proposalId":"%s","line":1,"name":"%s"}],
                 "document":{"citation":"Công văn số 15/SCT-VP","signedOn":"%s","attachments":[]},
                 "reason":"Lỗi đánh máy"}
                """
                        .formatted(number, proposal, name, today));
    }

    /// Holds at once, before the proposal itself has learned of its decision.
    @Test
    void what_was_decided_is_neither_withdrawn_nor_returned() {
        done(decide());

        Reply withdrawn = onProposal("unit-clerk", "withdraw", "{\"reason\":\"Để đợt sau\"}");
        Reply returned = onProposal("office-clerk", "return", "{\"reason\":\"Thiếu số liệu\"}");

        assertThat(withdrawn.status()).isEqualTo(409);
        assertThat(withdrawn.code()).isEqualTo("proposal.decided");
        assertThat(returned.code()).isEqualTo("proposal.decided");
    }

    @Test
    void what_was_withdrawn_is_not_decided() {
        String reason = "{\"reason\":\"Để đợt sau\"}";
        done(onProposal("unit-clerk", "withdraw", reason));
        done(onProposal("unit-clerk", "withdraw", reason));

        Reply decided = decide();

        assertThat(decided.status()).isEqualTo(409);
        assertThat(decided.code()).isEqualTo("proposal.withdrawn");
        assertThat(events().stream().filter(event -> event.name().equals("proposal.withdrawn")))
                .hasSize(1);
    }

    @Test
    void a_proposal_is_assessed_appraised_voted_on_suspended_resumed_and_decided() {
        done(
                onProposal(
                        "council-member",
                        "assess",
                        """
                        {"line":1,"criteria":[{"label":"doan-ket","isMet":true,
                         "evidence":"Báo cáo, mục I"}]}
                        """));
        Reply unityMissing =
                onProposal("council-secretary", "assess", "{\"line\":1,\"criteria\":[]}");
        done(onProposal("office-clerk", "appraise", "{\"outcome\":\"FULFILS\",\"notes\":\"\"}"));
        done(onProposal("council-secretary", "record-vote", vote("uy-vien-1")));
        done(
                onProposal(
                        "leader",
                        "suspend",
                        """
                        {"ground":"COMPLAINT","basis":"TB 3/TB-TTr","reason":"Chờ xác minh"}
                        """));
        Reply suspended = decide();
        done(onProposal("leader", "resume", "{\"reason\":\"Không có vi phạm\"}"));
        done(decide());

        assertThat(unityMissing.code()).isEqualTo("proposal.criteria-missing");
        assertThat(suspended.code()).isEqualTo("decision.proposal-suspended");
    }

    /// Happens in January 2025, under the law that was read.
    @Test
    void law_L5_L1_what_the_law_does_not_let_pass_is_stored_refused_and_granted_once_it_is_met() {
        UUID person = aPerson();
        tell(person, "\"kind\":\"rating\",\"year\":2024,\"rating\":\"GOOD\",\"basis\":\"TB 3\"");
        tell(
                person,
                """
                "kind":"complete-years","firstYear":2021,"lastYear":2024,"basis":"Sổ khen thưởng"
                """);
        UUID fighter =
                certifiedTitle(person, "GRASSROOTS_EMULATION_FIGHTER", "DEPARTMENT_DIRECTOR");
        Reply unmet = submitIn2025(fighter, "");
        assertThat(unmet.status()).isEqualTo(409);
        assertThat(unmet.code()).isEqualTo("proposal.not-eligible");
        assertThat(unmet.body()).contains("Điều 23.2");
        done(submitIn2025(fighter, OVERRIDE));
        Eligibility submitted = verdict();
        assertThat(submitted.ruleSet()).isEqualTo(RuleSet.LAW_2022);
        assertThat(submitted.inTheWay())
                .extracting(Check::criterion)
                .containsExactly(Criterion.EXCELLENT_OR_INITIATIVE);

        Reply refused = decideIn2025(fighter);
        assertThat(refused.code()).isEqualTo("decision.not-eligible");
        assertThat(refused.body()).contains("Điều 23.2");

        tell(
                person,
                """
                "kind":"initiative","name":"Bảng tra","nature":"INITIATIVE","scope":"BASE",
                "council":"Hội đồng","certificate":"15/GCN","recognisedOn":"2024-11-30"
                """);
        assertThat(decideIn2025(fighter).code())
                .as("nothing is judged anew in silence")
                .isEqualTo("decision.not-eligible");
        done(
                post(
                        as("office-clerk"),
                        "/api/proposals/%s/appraise".formatted(fighter),
                        "{\"outcome\":\"FULFILS\",\"notes\":\"\"" + IN_2025 + "}"));
        done(decideIn2025(fighter));
        assertThat(payloads(DecisionIssued.class).getFirst().grants().getFirst().eligibility())
                .satisfies(verdict -> {
                    assertThat(verdict.outcome()).isEqualTo(Ternary.YES);
                    assertThat(verdict.judgedOn()).isEqualTo("2025-01-10");
                });

        for (int year : List.of(2021, 2022, 2024)) {
            tell(
                    person,
                    """
                    "kind":"past-award","item":{"kind":"title",
                     "title":"GRASSROOTS_EMULATION_FIGHTER","decidedBy":"DEPARTMENT_DIRECTOR"},
                    "year":%d,"number":"12","symbol":"QĐ-SCT","decidedOn":"%d-12-31",
                    "issuer":"Sở Công Thương tỉnh Kon Tum"
                    """
                            .formatted(year, year));
        }
        done(
                submitIn2025(
                        certifiedTitle(
                                person, "PROVINCIAL_EMULATION_FIGHTER", "PROVINCIAL_CHAIRMAN"),
                        OVERRIDE));
        assertThat(verdict().inTheWay())
                .filteredOn(check -> check.criterion() == Criterion.THREE_FIGHTER_YEARS)
                .singleElement()
                .satisfies(chain -> assertThat(chain.missing()).containsExactly(2023));
    }

    /// A chain of three years, of which the platform's own decision gave the last.
    @Test
    void rule_43_what_stands_on_a_lost_award_is_found_once_and_over_when_it_is_restored() {
        UUID provincial = onAChain();

        done(revokeFighter());
        await().untilAsserted(() -> assertThat(payloads(DependantFound.class)).hasSize(1));
        LostBasis lost = payloads(DependantFound.class).getFirst().lost();
        assertThat(lost.proposalId().value()).isEqualTo(provincial);
        assertThat(lost.award().reference()).isEqualTo("7/QĐ-SCT");
        assertThat(lost.award().year()).isEqualTo(2024);
        assertThat(lost.clauses()).singleElement().asString().contains("Điều 22");

        done(restoreFighter());
        await().untilAsserted(() ->
                assertThat(payloads(DependantEnded.class))
                        .extracting(DependantEnded::end)
                        .containsExactly(DependantEnded.End.RESTORED));
        done(revokeFighter());
        await().untilAsserted(() -> assertThat(payloads(DependantFound.class)).hasSize(2));
        assertThat(payloads(DependantFound.class))
                .extracting(DependantFound::dependantId)
                .as("one record")
                .containsOnly(payloads(DependantFound.class).getFirst().dependantId());
    }

    @Test
    void rule_45_what_stands_on_a_lost_award_is_settled_once_with_a_reason_by_its_organisation() {
        onAChain();
        done(revokeFighter());
        await().untilAsserted(() -> assertThat(payloads(DependantFound.class)).hasSize(1));

        Reply clerk = settle(as("office-clerk", unit), "STANDS", "Đủ năm khác");
        Reply elsewhere = settle(as("leader", Sample.id()), "STANDS", "Đủ năm khác");
        done(settle(as("leader", unit), "STANDS", "Đủ năm khác"));
        done(settle(as("leader", unit), "STANDS", "Đủ năm khác"));
        Reply otherwise = settle(as("leader", unit), "FALLS", "Không đủ");
        done(restoreFighter());

        assertThat(clerk.status()).isEqualTo(403);
        assertThat(elsewhere.status()).isIn(403, 404);
        assertThat(otherwise.code()).isEqualTo("dependant.over");
        assertThat(payloads(DependantSettled.class)).hasSize(1);
        assertThat(payloads(DependantEnded.class)).isEmpty();
    }

    private Reply settle(String token, String outcome, String reason) {
        return post(
                token,
                "/api/dependants/%s/settle"
                        .formatted(payloads(DependantFound.class).getFirst().dependantId()),
                "{\"outcome\":\"%s\",\"reason\":\"%s\"}".formatted(outcome, reason));
    }

    private UUID fighter = Sample.id();

    /// A person with three years as a fighter, of whom a higher title was proposed on them.
    ///
    /// @return the proposal of that
    private UUID onAChain() {
        UUID person = aPerson();
        tell(
                person,
                "\"kind\":\"rating\",\"year\":2024,\"rating\":\"EXCELLENT\",\"basis\":\"TB 3\"");
        fighter = certifiedTitle(person, "GRASSROOTS_EMULATION_FIGHTER", "DEPARTMENT_DIRECTOR");
        done(submitIn2025(fighter, ""));
        done(decideIn2025(fighter));
        for (int year : List.of(2022, 2023)) {
            tell(
                    person,
                    """
                    "kind":"past-award","item":{"kind":"title",
                     "title":"GRASSROOTS_EMULATION_FIGHTER","decidedBy":"DEPARTMENT_DIRECTOR"},
                    "year":%d,"number":"12","symbol":"QĐ-SCT","decidedOn":"%d-12-31",
                    "issuer":"Sở Công Thương tỉnh Kon Tum"
                    """
                            .formatted(year, year));
        }
        tell(
                person,
                """
                "kind":"initiative","name":"Bảng tra","nature":"INITIATIVE",
                "scope":"MINISTRY_OR_PROVINCE","council":"Hội đồng","certificate":"15/GCN",
                "recognisedOn":"2024-11-30"
                """);
        await().untilAsserted(() -> assertThat(payloads(ProposalDecided.class)).hasSize(1));
        UUID provincial =
                certifiedTitle(person, "PROVINCIAL_EMULATION_FIGHTER", "PROVINCIAL_CHAIRMAN");
        done(submitIn2025(provincial, ""));
        assertThat(verdict().outcome()).isEqualTo(Ternary.YES);
        return provincial;
    }

    private Reply revokeFighter() {
        return post(
                as("leader", unit),
                "/api/decisions/%s/revoke".formatted(decision),
                """
                {"proposalId":"%s","line":1,"cause":"FORGED_DOCUMENTS",
                 "basisDocument":"KL 8/KL-TTr","reason":"Hồ sơ giả","revokedOn":"%s"}
                """
                        .formatted(fighter, today));
    }

    private Reply restoreFighter() {
        return post(
                as("leader", unit),
                "/api/decisions/%s/record-restoration".formatted(decision),
                """
                {"proposalId":"%s","line":1,"ground":"LOSS_ANNULLED",
                 "document":"Bản án số 9/2026/HC-PT","signedOn":"%s","reason":"Bị hủy",
                 "restoredOn":"%s"}
                """
                        .formatted(fighter, today, today));
    }

    /// Leaves open all of the year but what the proposal says.
    @Test
    void what_a_verdict_leaves_open_is_acknowledged_by_who_decides() {
        UUID title = certifiedTitle(aPerson(), "ADVANCED_WORKER", "DEPARTMENT_DIRECTOR");
        Reply needless = submitIn2025(title, OVERRIDE);
        done(submitIn2025(title, ""));

        Reply unseen = decideIn2025(title);
        done(decideIn2025(title, ",\"noticesAcknowledged\":true"));

        assertThat(needless.code()).isEqualTo("proposal.override-needless");
        assertThat(unseen.status()).isEqualTo(422);
        assertThat(unseen.code()).isEqualTo("decision.notices-unseen");
        assertThat(unseen.body())
                .contains("1: hoàn thành tốt nhiệm vụ trở lên (Luật 06/2022/QH15, Điều 24)");
        assertThat(payloads(DecisionIssued.class))
                .singleElement()
                .satisfies(issued -> assertThat(issued.noticesAcknowledged()).isTrue());
    }

    private static final String OVERRIDE =
            "\"override\":{\"reason\":\"Xét lại\",\"basis\":\"BB 5\",\"authorisedBy\":\"Giám"
                    + " đốc\"}";

    private static final String IN_2025 =
            ",\"happenedAt\":\"2025-01-10T03:00:00Z\",\"lateReason\":\"Hồ sơ giấy\"";

    private UUID aPerson() {
        UUID person = Sample.id();
        done(
                post(
                        as("unit-clerk", unit),
                        "/api/nominees",
                        Sample.nominee(person, "INDIVIDUAL", "Người Mẫu", unit)));
        return person;
    }

    private void tell(UUID person, String fact) {
        done(
                post(
                        as("unit-clerk", unit),
                        "/api/nominees/%s/record-fact".formatted(person),
                        "{\"fact\":{%s}}".formatted(fact)));
    }

    /// Proposal for the year 2024, complete and certified.
    private UUID certifiedTitle(UUID person, String title, String by) {
        UUID id = Sample.id();
        String to = "/api/proposals/%s/".formatted(id);
        String clerk = as("unit-clerk", unit);
        done(
                post(
                        clerk,
                        "/api/proposals",
                        """
                        {"proposalId":"%s","campaignId":"%s","proposingUnit":"%s","lines":[
                         {"number":1,"nomineeId":"%s","achievement":"Dẫn đầu",
                          "item":{"kind":"title","title":"%s","decidedBy":"%s"},
                          "period":{"from":"2024-01-01","until":"2024-12-31"}}]}
                        """
                                .formatted(id, campaign, unit, person, title, by)));
        String file = upload();
        for (String place :
                List.of(
                        "\"component\":\"SUBMISSION\"",
                        "\"component\":\"VOTE_MINUTES\"",
                        "\"component\":\"ACHIEVEMENT_REPORT\",\"line\":1")) {
            done(
                    post(
                            clerk,
                            to + "add-dossier-item",
                            "{%s,\"attachment\":\"%s\",\"fileName\":\"tep.pdf\"}"
                                    .formatted(place, file)));
        }
        done(post(as("unit-head", unit), to + "certify", "{}"));
        return id;
    }

    private Reply submitIn2025(UUID id, String more) {
        return post(
                as("unit-clerk", unit),
                "/api/proposals/%s/submit".formatted(id),
                "{" + IN_2025.substring(1) + (more.isEmpty() ? "" : "," + more) + "}");
    }

    private Eligibility verdict() {
        return payloads(ProposalSubmitted.class).getLast().eligibility().getFirst().verdict();
    }

    private Reply decideIn2025(UUID proposed) {
        return decideIn2025(proposed, "");
    }

    private Reply decideIn2025(UUID proposed, String more) {
        return post(
                as("leader", unit),
                "/api/decisions",
                """
                {"decisionId":"%s","number":"7","symbol":"QĐ-SCT","decidedOn":"2025-01-10",
                 "authority":"DEPARTMENT_DIRECTOR","issuer":"%s","signatory":"Giám đốc",
                 "grants":[{"proposalId":"%s","line":1}],"refusals":[]%s}
                """
                        .formatted(decision, unit, proposed, more));
    }

    @Test
    void what_was_refused_line_by_line_is_not_decided() {
        done(onProposal("leader", "refuse-line", "{\"line\":1,\"reason\":\"Chưa đủ\"}"));
        assertThat(decide().code()).isEqualTo("proposal.line-refused");
        assertThat(onProposal("unit-clerk", "withdraw", "{\"reason\":\"Thôi\"}").code())
                .isEqualTo("proposal.refused");
    }

    @Test
    void rule_36_what_was_refused_is_granted_with_an_override() {
        done(onProposal("leader", "refuse-line", "{\"line\":1,\"reason\":\"Chưa đủ\"}"));
        done(
                decide(
                        """
                        ,"override":{"reason":"Xét lại","basis":"BB 5","authorisedBy":"Chủ tịch"}
                        """));
    }

    @Test
    void who_is_proposed_and_granted_stands_there_as_the_register_has_it() {
        done(decide());

        Nominee registered = payloads(NomineeRegistered.class).getFirst().nominee();
        assertThat(registered.name()).as("read in NFC").isEqualTo("Tổ Một");
        assertThat(payloads(AwardProposed.class).getFirst().lines().getFirst().nominee())
                .isEqualTo(registered);
        assertThat(payloads(DecisionIssued.class).getFirst().grants().getFirst().nominee())
                .isEqualTo(registered);
    }

    @Test
    void rule_48_only_nominees_of_ones_own_register_are_proposed() {
        UUID theirs = anotherProvinces();
        UUID nobody = Sample.id();
        UUID erased = erased();

        Reply foreign = propose(Sample.id(), theirs);
        Reply unknown = propose(Sample.id(), nobody);
        Reply gone = propose(Sample.id(), erased);

        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.code()).isEqualTo("proposal.nominee-unknown");
        assertThat(unknown.json().path("detail").asString()).contains("POST /api/nominees");
        assertThat(foreign.status()).isEqualTo(422);
        assertThat(foreign.json().path("detail").asString())
                .isEqualTo(
                        unknown.json()
                                .path("detail")
                                .asString()
                                .replace(nobody.toString(), theirs.toString()));
        assertThat(gone.status()).isEqualTo(409);
        assertThat(gone.code()).isEqualTo("proposal.nominee-erased");
        assertThat(payloads(AwardProposed.class)).hasSize(1);
    }

    @Test
    void rule_48_only_nominees_of_ones_own_register_are_granted_more_than_was_proposed() {
        assertThat(decide(extra(anotherProvinces())).code()).isEqualTo("proposal.nominee-unknown");
        assertThat(decide(extra(erased())).code()).isEqualTo("proposal.nominee-erased");
        UUID more = Sample.id();
        register(more, "Tổ Hai");
        done(decide(extra(more)));
        assertThat(payloads(DecisionIssued.class).getFirst().grants())
                .extracting(grant -> grant.nominee().name())
                .containsExactly("Tổ Một", "Tổ Hai");
    }

    @Test
    void what_a_line_says_of_its_nominee_beyond_the_id_is_refused() {
        Reply reply =
                post(
                        as("unit-clerk", unit),
                        "/api/proposals",
                        proposalOf(Sample.id(), nominee)
                                .replace("\"item\"", "\"account\":\"ai-do\",\"item\""));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("field.unknown");
    }

    @Test
    void rule_44_a_correction_of_the_register_after_the_proposal_counts() {
        correct("thu.leader." + unit);
        Reply decided = decide();
        Reply refused =
                post(
                        as("leader", unit),
                        "/api/proposals/%s/refuse-line".formatted(proposal),
                        "{\"line\":1,\"reason\":\"Chưa đủ\"}");
        correct("thu.council-member");
        Reply assessed = onProposal("council-member", "assess", "{\"line\":1,\"criteria\":[]}");
        Reply voted = onProposal("council-secretary", "record-vote", vote("thu.council-member"));
        correct("thu.office-clerk");
        Reply appraised =
                onProposal("office-clerk", "appraise", "{\"outcome\":\"FULFILS\",\"notes\":\"\"}");
        correct("thu.unit-head." + unit);
        done(onProposal("office-head", "return", "{\"reason\":\"Thiếu số liệu\"}"));
        Reply certified = onProposal("unit-head", "certify", "{}");

        assertThat(List.of(decided, refused, assessed, appraised, certified))
                .allSatisfy(reply -> {
                    assertThat(reply.status()).isEqualTo(403);
                    assertThat(reply.code()).isEqualTo("proposal.own");
                });
        assertThat(voted.status()).isEqualTo(403);
        assertThat(voted.code()).isEqualTo("proposal.voted-on-own");
    }

    @Test
    void rule_44_an_account_that_appears_after_it_acted_on_the_proposal_is_found() {
        correct("ai-do");
        correct("thu.unit-head." + unit);

        await().untilAsserted(() ->
                assertThat(found())
                        .singleElement()
                        .satisfies(one -> assertThat(one.anchor()).contains(proposal.toString())));
    }

    @Test
    void rule_44_a_name_that_appears_after_it_voted_is_found() {
        done(onProposal("council-secretary", "record-vote", vote("Trần Bảy")));
        done(
                post(
                        as("unit-clerk", unit),
                        "/api/nominees/%s/correct".formatted(nominee),
                        """
                        {"kind":"INDIVIDUAL","name":"TRẦN  BẢY","unit":"%s",
                         "reason":"Ghi nhầm tên"}
                        """
                                .formatted(unit)));

        await().untilAsserted(() -> assertThat(found()).hasSize(1));
    }

    @Test
    void rule_44_a_vote_under_a_name_like_the_nominees_is_found_and_under_their_own_refused() {
        UUID person = Sample.id();
        UUID theirs = Sample.id();
        done(
                post(
                        as("unit-clerk", unit),
                        "/api/nominees",
                        Sample.nominee(person, "INDIVIDUAL", "Lê Văn Ba", unit)));
        done(propose(theirs, person));
        String record = "/api/proposals/%s/record-vote".formatted(theirs);

        Reply own = post(as("unit-head", unit), record, peers("Đ/c Lê Văn Ba (Phó Giám đốc)"));
        done(post(as("unit-head", unit), record, peers("Ông Le Van Ba")));

        assertThat(own.status()).isEqualTo(403);
        assertThat(own.code()).isEqualTo("proposal.voted-on-own");
        await().untilAsserted(() ->
                assertThat(found())
                        .singleElement()
                        .satisfies(one -> assertThat(one.anchor()).contains(theirs.toString())));
    }

    @Test
    void rule_44_an_account_that_appears_after_its_member_voted_in_a_session_is_found() {
        UUID session = voted("uy-vien.so-ct");
        done(record(session));

        correct("uy-vien.so-ct");

        await().untilAsserted(() ->
                assertThat(found())
                        .singleElement()
                        .satisfies(one -> assertThat(one.anchor()).contains(proposal.toString())));
    }

    @Test
    void rule_44_an_account_that_appears_between_the_session_and_its_record_is_found() {
        UUID session = voted("uy-vien.so-ct");
        correct("uy-vien.so-ct");

        done(record(session));

        await().untilAsserted(() -> assertThat(found()).hasSize(1));
    }

    private Reply record(UUID session) {
        return post(
                as("council-secretary", unit),
                "/api/proposals/%s/record-session-vote".formatted(proposal),
                "{\"session\":\"%s\",\"noticesAcknowledged\":true}".formatted(session));
    }

    /// A session that is over, in which a member with an account voted on the line.
    private UUID voted(String account) {
        UUID council = Sample.id();
        UUID session = Sample.id();
        asSecretary(
                "/api/councils",
                """
                {"councilId":"%s","organisation":"%s","name":"Hội đồng","basis":"QĐ 1",
                 "signedOn":"2021-01-01","from":"2021-01-01","members":[
                  {"name":"Trần Giám","position":"Giám đốc","role":"CHAIR"},
                  {"name":"Phạm Ủy","position":"Trưởng phòng","role":"MEMBER","account":"%s"}]}
                """
                        .formatted(council, unit, account));
        asSecretary(
                "/api/sessions",
                """
                {"sessionId":"%s","councilId":"%s","heldOn":"%s","place":"Phòng 1",
                 "agenda":["%s"]}
                """
                        .formatted(session, council, today, proposal));
        asSecretary(
                "/api/sessions/%s/record-attendance".formatted(session),
                """
                {"attendees":[{"name":"Trần Giám","attendance":"PRESENT"},
                  {"name":"Phạm Ủy","attendance":"PRESENT"}],"recusals":[]}
                """);
        asSecretary(
                "/api/sessions/%s/record-ballots".formatted(session),
                """
                {"proposalId":"%s","isSecret":false,"ballots":[
                  {"line":1,"inFavour":2,"against":0,"blank":0,"named":[]}]}
                """
                        .formatted(proposal));
        asSecretary("/api/sessions/%s/close".formatted(session), "{\"conclusion\":\"Thống nhất\"}");
        return session;
    }

    private void asSecretary(String address, String body) {
        done(post(as("council-secretary", unit), address, body));
    }

    private String peers(String member) {
        return vote(member).replace("COUNCIL", "PEER_MEETING");
    }

    private List<Finding> found() {
        return payloads(FindingsOpened.class).stream()
                .flatMap(opened -> opened.findings().stream())
                .map(OpenedFinding::finding)
                .filter(one -> one.code() == FindingCode.ACTED_ON_OWN)
                .toList();
    }

    @Test
    void rule_44_who_is_proposed_is_erased_by_two_administrators() {
        String erase = "/api/nominees/%s/erase".formatted(nominee);
        String body = "{\"legalBasis\":\"Yêu cầu\",\"reason\":\"Không còn mục đích lưu\"}";
        done(post(as("tenant-admin"), erase, body));
        Reply again = post(as("tenant-admin"), erase, body);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("nominee.erasure-needs-second");
        Reply otherwise =
                post(as("tenant-admin", Sample.id()), erase, body.replace("Yêu cầu", "Khác"));
        assertThat(otherwise.status()).isEqualTo(409);
        assertThat(otherwise.code()).isEqualTo("nominee.erasure-differs");
        assertThat(otherwise.json().path("detail").asString()).contains("Yêu cầu");
        assertThat(payloads(NomineeErased.class)).isEmpty();

        done(post(as("tenant-admin", Sample.id()), erase, body));

        assertThat(payloads(NomineeErased.class)).hasSize(1);
    }

    @Test
    void what_a_rule_forbids_is_remembered_under_its_key_and_what_is_not_the_callers_is_not() {
        String appraise = "/api/proposals/%s/appraise".formatted(proposal);
        String body = "{\"outcome\":\"FULFILS\",\"notes\":\"\"}";
        correct("thu.office-clerk");
        Map<String, String> key = Map.of("Idempotency-Key", "tham-dinh");
        String other = "{\"outcome\":\"FULFILS\",\"notes\":\"khác\"}";

        Reply own = post(as("office-clerk"), appraise, body, key);
        Reply otherwise = post(as("office-clerk"), appraise, other, key);
        String elsewhere = as("office-clerk", Sample.id());
        Reply beyond = post(elsewhere, appraise, body, key);
        Reply beyondAgain = post(elsewhere, appraise, other, key);

        assertThat(own.code()).isEqualTo("proposal.own");
        assertThat(otherwise.code()).isEqualTo("idempotency-key.reused");
        assertThat(beyond.code()).isEqualTo("caller.beyond-own");
        assertThat(beyondAgain.code()).isEqualTo("caller.beyond-own");
    }

    /// A merit of that day under no campaign: two lines, a dossier without minutes of a vote, and
    /// no other organisation has a hand in it.
    @Test
    void a_merit_on_its_own_is_proposed_submitted_appraised_and_decided() {
        UUID other = Sample.id();
        register(other, "Tổ Hai");
        UUID health = Sample.id();
        done(post(as("tenant-admin"), "/api/units", Sample.department(health, "Sở Y tế")));
        String body = onItsOwn(Sample.id(), nominee, other, "\"kind\":\"SUDDEN\"," + period());

        Reply undated = post(as("unit-clerk", unit), "/api/proposals", withoutPeriod(body));
        Reply twice =
                post(
                        as("unit-clerk", unit),
                        "/api/proposals",
                        body.replaceFirst("\\{", "{\"campaignId\":\"%s\",".formatted(campaign)));
        Reply beside =
                post(
                        as("unit-clerk", health),
                        "/api/proposals",
                        body.replace(
                                "\"proposingUnit\":\"" + unit, "\"proposingUnit\":\"" + health));
        UUID own = Sample.id();
        done(
                post(
                        as("unit-clerk", unit),
                        "/api/proposals",
                        onItsOwn(own, nominee, other, "\"kind\":\"SUDDEN\"," + period())));
        String on = "/api/proposals/%s/".formatted(own);
        String file = upload();
        for (String place :
                List.of(
                        "\"component\":\"SUBMISSION\"",
                        "\"component\":\"ACHIEVEMENT_REPORT\",\"line\":1",
                        "\"component\":\"ACHIEVEMENT_REPORT\",\"line\":2")) {
            done(
                    post(
                            as("unit-clerk", unit),
                            on + "add-dossier-item",
                            "{%s,\"attachment\":\"%s\",\"fileName\":\"tep.pdf\"}"
                                    .formatted(place, file)));
        }
        done(post(as("unit-head", unit), on + "certify", "{}"));
        done(post(as("unit-clerk", unit), on + "submit", "{}"));
        String appraise = "{\"outcome\":\"FULFILS\",\"notes\":\"\"}";
        Reply elsewhere = post(as("office-clerk", health), on + "appraise", appraise);
        done(post(as("office-clerk", unit), on + "appraise", appraise));
        Reply elsewhereDecided = decideOwn(own, as("leader", health));
        done(decideOwn(own, as("leader", unit)));

        assertThat(undated.code()).isEqualTo("proposal.kind-or-period-missing");
        assertThat(twice.code()).isEqualTo("proposal.occasion-twice");
        assertThat(beside.code()).isEqualTo("proposal.beyond-organisation");
        assertThat(elsewhere.code()).isEqualTo("caller.beyond-own");
        assertThat(elsewhereDecided.status()).isEqualTo(403);
        assertThat(payloads(DecisionIssued.class))
                .singleElement()
                .satisfies(issued ->
                        assertThat(issued.grants())
                                .extracting(Grant::kind)
                                .containsExactly(CommendationKind.SUDDEN, CommendationKind.SUDDEN));
    }

    @Test
    void an_office_opens_the_review_of_its_year_and_units_propose_under_it_until_it_is_closed() {
        UUID health = Sample.id();
        done(post(as("tenant-admin"), "/api/units", Sample.department(health, "Sở Y tế")));
        UUID review = Sample.id();

        Reply others = post(as("office-clerk", health), "/api/reviews", review(review));
        done(post(as("office-clerk", unit), "/api/reviews", review(review)));
        Reply second = post(as("office-clerk", unit), "/api/reviews", review(Sample.id()));
        Reply stranger =
                post(as("unit-clerk", health), "/api/proposals", underReview(review, health));
        done(post(as("unit-clerk", unit), "/api/proposals", underReview(review, unit)));
        String close = "/api/reviews/%s/close".formatted(review);
        Reply closedByOthers = post(as("office-clerk", health), close, "{}");
        done(post(as("office-clerk", unit), close, "{}"));
        Reply late = post(as("unit-clerk", unit), "/api/proposals", underReview(review, unit));
        done(post(as("office-clerk", unit), "/api/reviews", review(Sample.id())));
        String here = tenant;
        tenant = TestDatabase.get().freshTenant();
        done(post(as("tenant-admin"), "/api/units", Sample.department(unit, "Sở Công Thương")));
        Reply elsewhere = post(as("office-clerk"), close, "{}");
        Reply unheardOf =
                post(as("office-clerk"), "/api/reviews/%s/close".formatted(Sample.id()), "{}");
        tenant = here;

        assertThat(others.code()).isEqualTo("caller.beyond-own");
        assertThat(second.code()).isEqualTo("year-review.opened-already");
        assertThat(stranger.code()).isEqualTo("proposal.not-of-review");
        assertThat(closedByOthers.code()).isEqualTo("caller.beyond-own");
        assertThat(late.code()).isEqualTo("proposal.year-review-closed");
        assertThat(elsewhere.code()).isEqualTo(unheardOf.code());
        assertThat(payloads(AwardProposed.class))
                .filteredOn(event -> event.reviewId() != null)
                .singleElement()
                .satisfies(event -> assertThat(event.lines().getFirst().period()).isNotNull());
    }

    private String review(UUID id) {
        return """
        {"reviewId":"%s","organisation":"%s","dossier":"trước ngày 15/12",
         "reviewYear":{"kind":"CALENDAR_YEAR","year":%d}}
        """
                .formatted(id, unit, today.getYear());
    }

    private String underReview(UUID review, UUID by) {
        return """
        {"proposalId":"%s","reviewId":"%s","proposingUnit":"%s","lines":[
         {"number":1,"nomineeId":"%s","item":%s,"achievement":"Hoàn thành tốt"}]}
        """
                .formatted(Sample.id(), review, by, nominee, ITEM);
    }

    private String period() {
        return "\"period\":{\"from\":\"%s\",\"until\":\"%s\"}"
                .formatted(today.minusDays(1), today.minusDays(1));
    }

    private static String withoutPeriod(String body) {
        return body.replaceAll("\"period\":\\{[^}]*}", "\"period\":null");
    }

    private String onItsOwn(UUID id, UUID first, UUID second, String more) {
        String line =
                "{\"number\":%d,\"nomineeId\":\"%s\",\"item\":%s,\"achievement\":\"Cứu người\",%s}";
        return """
        {"proposalId":"%s","proposingUnit":"%s","lines":[%s,%s],
         "onItsOwn":{"simplifiedBy":"SUDDEN_ACHIEVEMENT","foundBy":"Nguyễn Văn Mẫu, Giám đốc Sở"}}
        """
                .formatted(
                        id,
                        unit,
                        line.formatted(1, first, ITEM, more),
                        line.formatted(2, second, ITEM, more));
    }

    private Reply decideOwn(UUID own, String token) {
        return post(
                token,
                "/api/decisions",
                """
                {"decisionId":"%s","number":"9","symbol":"QĐ-SCT","decidedOn":"%s",
                 "authority":"DEPARTMENT_DIRECTOR","issuer":"%s","signatory":"Giám đốc",
                 "grants":[{"proposalId":"%s","line":1},{"proposalId":"%s","line":2}],
                 "refusals":[]}
                """
                        .formatted(Sample.id(), today, unit, own, own));
    }

    private void register(UUID id, String name) {
        done(
                post(
                        as("unit-clerk", unit),
                        "/api/nominees",
                        Sample.nominee(id, "COLLECTIVE", name, unit)));
    }

    private void correct(String account) {
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

    private UUID erased() {
        UUID erased = Sample.id();
        register(erased, "Tổ Ba");
        done(
                post(
                        as("tenant-admin"),
                        "/api/nominees/%s/erase".formatted(erased),
                        "{\"legalBasis\":\"Yêu cầu\",\"reason\":\"Không còn mục đích lưu\"}"));
        return erased;
    }

    private UUID anotherProvinces() {
        UUID theirs = Sample.id();
        String here = tenant;
        tenant = TestDatabase.get().freshTenant();
        done(post(as("tenant-admin"), "/api/units", Sample.department(unit, "Sở Công Thương")));
        register(theirs, "Tổ Một");
        tenant = here;
        return theirs;
    }

    private <E> List<E> payloads(Class<E> kind) {
        return events().stream()
                .map(RecordedEvent::payload)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private Reply propose(UUID id, UUID whom) {
        return post(as("unit-clerk", unit), "/api/proposals", proposalOf(id, whom));
    }

    private String proposalOf(UUID id, UUID whom) {
        return """
        {"proposalId":"%s","campaignId":"%s","proposingUnit":"%s","lines":[
         {"number":1,"nomineeId":"%s","item":%s,"achievement":"Dẫn đầu"}]}
        """
                .formatted(id, campaign, unit, whom, ITEM);
    }

    private String extra(UUID whom) {
        return """
        ,"extraGrants":[{"proposalId":"%s","line":2,"nomineeId":"%s","item":%s}],
         "override":{"reason":"Đột xuất","basis":"BB 5","authorisedBy":"Giám đốc"}
        """
                .formatted(proposal, whom, ITEM);
    }

    private Reply onProposal(String role, String verb, String body) {
        String token = role.startsWith("unit-") ? as(role, unit) : as(role);
        return post(token, "/api/proposals/%s/%s".formatted(proposal, verb), body);
    }

    private Reply decide() {
        return decide("");
    }

    private Reply decide(String more) {
        return post(
                as("leader", unit),
                "/api/decisions",
                """
                {"decisionId":"%s","number":"7","symbol":"QĐ-SCT","decidedOn":"%s",
                 "authority":"DEPARTMENT_DIRECTOR","issuer":"%s","signatory":"Giám đốc",
                 "grants":[{"proposalId":"%s","line":1}],"refusals":[]%s}
                """
                        .formatted(decision, today, unit, proposal, more));
    }

    private Reply revoke(String reason) {
        return post(
                as("leader", unit),
                "/api/decisions/%s/revoke".formatted(decision),
                """
                {"proposalId":"%s","line":1,"cause":"FORGED_DOCUMENTS",
                 "basisDocument":"KL 8/KL-TTr","reason":"%s","revokedOn":"%s"}
                """
                        .formatted(proposal, reason, today));
    }

    private String vote(String member) {
        return """
        {"minutes":{"body":"COUNCIL","heldOn":"%s","isSecret":true,
          "members":[{"name":"%s","attendance":"PRESENT"},
           {"name":"uy-vien-2","attendance":"ABSENT_IN_WRITING"}],
          "recusals":[],"votes":[{"line":1,"inFavour":2,"against":0,"blank":0}]}}
        """
                .formatted(today, member);
    }

    private String upload() {
        return upload("%PDF-1.4 mẫu");
    }

    private String upload(String content) {
        Reply uploaded =
                post(
                        as("unit-clerk", unit),
                        "/api/attachments",
                        content.getBytes(StandardCharsets.UTF_8),
                        Map.of("Content-Type", "application/pdf"));
        return uploaded.json().path("hash").asString();
    }

    @Test
    void a_file_of_somebody_else_is_named_by_nobody_who_only_knows_its_hash() {
        String place =
                "{\"component\":\"SUBMISSION\",\"attachment\":\"%s\",\"fileName\":\"a.pdf\"}";
        String file = upload("%PDF-1.4 khác");
        done(onProposal("office-clerk", "return", "{\"reason\":\"Thiếu số liệu\"}"));

        Reply known = onProposal("unit-head", "add-dossier-item", place.formatted(file));
        assertThat(known.code()).isEqualTo("attachment.unknown");

        done(onProposal("unit-clerk", "add-dossier-item", place.formatted(file)));
        done(onProposal("unit-head", "add-dossier-item", place.formatted(file)));
    }

    @Test
    void a_file_is_not_named_as_what_it_is_not() {
        String place = "{\"component\":\"SUBMISSION\",\"attachment\":\"%s\",\"fileName\":\"%s\"}";
        String file = upload();

        Reply differs =
                onProposal("unit-clerk", "add-dossier-item", place.formatted(file, "a.docx"));
        Reply runs = onProposal("unit-clerk", "add-dossier-item", place.formatted(file, "a.exe"));
        Reply plain =
                onProposal("unit-clerk", "add-dossier-item", place.formatted(file, "số 5.12"));

        assertThat(differs.status()).isEqualTo(422);
        assertThat(differs.code()).isEqualTo("attachment.name-differs");
        assertThat(differs.json().path("detail").asString()).contains("a.docx", "PDF");
        assertThat(runs.status()).isEqualTo(422);
        assertThat(runs.code()).isEqualTo("file-name.unfit");
        assertThat(plain.code()).as("refused for its state alone").isEqualTo("proposal.submitted");
    }

    private void add(String file, String place) {
        done(
                onProposal(
                        "unit-clerk",
                        "add-dossier-item",
                        "{%s,\"attachment\":\"%s\",\"fileName\":\"tep.pdf\"}"
                                .formatted(place, file)));
    }

    private static void done(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isIn(200, 201);
    }
}
