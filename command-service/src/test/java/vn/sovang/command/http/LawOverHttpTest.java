package vn.sovang.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.sovang.award.RuleSet;
import vn.sovang.law.Check;
import vn.sovang.law.Criterion;
import vn.sovang.law.Eligibility;
import vn.sovang.nominee.PastAward;
import vn.sovang.proposal.LineEligibility;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.time.Ternary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Tests of the law on who can earn an award, by their names in the list of these tests, from the
/// entry of a history to the verdict of a submission: each is a line of one proposal.
class LawOverHttpTest extends CommandServer {
    private static final String FIGHTER =
            "{\"kind\":\"title\",\"title\":\"GRASSROOTS_EMULATION_FIGHTER\",\"decidedBy\":\"DEPARTMENT_DIRECTOR\"}";
    private static final String OF_PROVINCE =
            "{\"kind\":\"title\",\"title\":\"PROVINCIAL_EMULATION_FIGHTER\",\"decidedBy\":\"PROVINCIAL_CHAIRMAN\"}";
    private static final String WORKER =
            "{\"kind\":\"title\",\"title\":\"ADVANCED_WORKER\",\"decidedBy\":\"DEPARTMENT_DIRECTOR\"}";
    private static final String GOOD_COLLECTIVE =
            "{\"kind\":\"title\",\"title\":\"ADVANCED_COLLECTIVE\",\"decidedBy\":\"DEPARTMENT_DIRECTOR\"}";
    private static final String BEST_COLLECTIVE =
            "{\"kind\":\"title\",\"title\":\"EXCELLENT_COLLECTIVE\",\"decidedBy\":\"PROVINCIAL_CHAIRMAN\"}";
    private static final String BY_PRIME_MINISTER =
            "{\"kind\":\"form\",\"form\":\"CERTIFICATE_OF_MERIT\",\"decidedBy\":\"PRIME_MINISTER\"}";
    private static final String OVERRIDE =
            "\"override\":{\"reason\":\"Xét lại\",\"basis\":\"BB 5\",\"authorisedBy\":\"Giám"
                    + " đốc\"}";
    private static final String KON_TUM = "Sở Công Thương tỉnh Kon Tum";
    private static final String QUANG_NGAI = "Sở Công Thương tỉnh Quảng Ngãi";

    private final UUID unit = Sample.id();
    private final UUID campaign = Sample.id();
    private int numbered;

    /// Lines by the authority that decides on them: a proposal goes to one.
    private final Map<String, List<String>> lines = new LinkedHashMap<>();

    @BeforeEach
    void aCampaignIsLaunched() {
        UUID plan = Sample.id();
        launched(campaign, plan, Sample.plan(plan, "KH-2021"), unit);
    }

    @Test
    void law_L2_L3_L7_L8_L18_in_January_2025_are_judged_by_the_law_of_2022() {
        int chain =
                line(
                        "INDIVIDUAL",
                        OF_PROVINCE,
                        2024,
                        fighter(2022),
                        fighter(2023),
                        fighter(2024),
                        initiative("MINISTRY_OR_PROVINCE", 2024));
        int excellent = line("INDIVIDUAL", FIGHTER, 2024, rating(2024, "EXCELLENT"));
        int seven =
                line("COLLECTIVE", BEST_COLLECTIVE, 2024, rating(2024, "EXCELLENT"), figures(7, 0));
        int six =
                line("COLLECTIVE", BEST_COLLECTIVE, 2024, rating(2024, "EXCELLENT"), figures(6, 0));
        int warned = line("COLLECTIVE", GOOD_COLLECTIVE, 2024, rating(2024, "GOOD"), figures(7, 1));
        int reprimanded =
                line("COLLECTIVE", GOOD_COLLECTIVE, 2024, rating(2024, "GOOD"), figures(7, 0));
        int never =
                line(
                        "INDIVIDUAL",
                        BY_PRIME_MINISTER,
                        2024,
                        rating(2020, "GOOD"),
                        rating(2021, "GOOD"),
                        rating(2022, "GOOD"),
                        rating(2023, "GOOD"),
                        rating(2024, "GOOD"),
                        fighter(2021),
                        fighter(2022),
                        fighter(2024),
                        complete(2020, 2024));

        String in2025 = "\"happenedAt\":\"2025-01-10T03:00:00Z\",\"lateReason\":\"Hồ sơ giấy\"";
        for (List<String> some : lines.values()) {
            UUID proposal = certified(some);
            assertThat(submit(proposal, in2025).code()).isEqualTo("proposal.not-eligible");
            done(submit(proposal, in2025 + "," + OVERRIDE));
        }

        assertThat(verdict(chain).outcome()).as("L2").isEqualTo(Ternary.YES);
        assertThat(check(chain, Criterion.THREE_FIGHTER_YEARS).clause()).contains("Điều 95");
        assertThat(verdict(excellent).outcome()).as("L3").isEqualTo(Ternary.YES);
        assertThat(verdict(excellent).ruleSet()).isEqualTo(RuleSet.LAW_2022);
        assertThat(verdict(seven).outcome()).as("L7").isEqualTo(Ternary.YES);
        assertThat(inTheWay(six)).as("L7").containsExactly(Criterion.ADVANCED_SHARE);
        assertThat(inTheWay(warned)).as("L8").containsExactly(Criterion.NOBODY_WARNED);
        assertThat(verdict(reprimanded).outcome()).as("L8").isEqualTo(Ternary.YES);
        assertThat(inTheWay(never)).as("L18").containsExactly(Criterion.EARLIER_CERTIFICATE);
    }

    @Test
    void law_L4_L19_L20_after_the_amendment_are_judged_and_refuse_nobody() {
        int excellent =
                line("INDIVIDUAL", FIGHTER, 2026, rating(2026, "EXCELLENT"), complete(2026, 2026));
        int moved =
                line(
                        "INDIVIDUAL",
                        WORKER,
                        2026,
                        rating(2026, "GOOD"),
                        "\"kind\":\"membership\",\"unit\":\"Chi"
                            + " cục\",\"from\":\"2025-01-01\",\"until\":\"2026-06-30\",\"basis\":\"QĐ"
                            + " 12\"");
        int merged =
                line(
                        "INDIVIDUAL",
                        OF_PROVINCE,
                        2025,
                        award(FIGHTER, 2023, KON_TUM),
                        award(FIGHTER, 2024, KON_TUM),
                        award(FIGHTER, 2025, QUANG_NGAI),
                        initiative("MINISTRY_OR_PROVINCE", 2025));

        for (List<String> some : lines.values()) {
            done(submit(certified(some), ""));
        }

        assertThat(verdict(excellent).ruleSet()).as("L4").isEqualTo(RuleSet.LAW_2026);
        assertThat(verdict(excellent).outcome()).isEqualTo(Ternary.NO);
        assertThat(inTheWay(excellent)).as("nobody read the text").isEmpty();
        assertThat(check(moved, Criterion.FORMER_UNIT_HEARD).outcome())
                .as("L19")
                .isEqualTo(Ternary.NO);
        assertThat(inTheWay(moved)).as("the rule of one ministry").isEmpty();
        assertThat(check(merged, Criterion.THREE_FIGHTER_YEARS).outcome())
                .as("L20")
                .isEqualTo(Ternary.YES);
        assertThat(check(merged, Criterion.THREE_FIGHTER_YEARS).inputs())
                .extracting(fact -> ((PastAward) fact).issuer())
                .as("under the old name")
                .contains(KON_TUM);
    }

    /// Registers a nominee with a history, and proposes it in a line.
    ///
    /// @return the line's number
    private int line(String kind, String item, int year, String... facts) {
        UUID nominee = Sample.id();
        int number = ++numbered;
        String clerk = as("unit-clerk", unit);
        done(post(clerk, "/api/nominees", Sample.nominee(nominee, kind, "Mẫu " + number, unit)));
        for (String fact : facts) {
            done(
                    post(
                            clerk,
                            "/api/nominees/%s/record-fact".formatted(nominee),
                            "{\"fact\":{%s}}".formatted(fact)));
        }
        lines.computeIfAbsent(item.replaceAll(".*decidedBy\":\"", ""), _ -> new ArrayList<>())
                .add(
                        """
                        {"number":%d,"nomineeId":"%s","achievement":"Dẫn đầu","item":%s,"kind":"MERIT",
                         "period":{"from":"%d-01-01","until":"%d-12-31"}}
                        """
                                .formatted(number, nominee, item, year, year));
        return number;
    }

    private UUID certified(List<String> some) {
        UUID id = Sample.id();
        String clerk = as("unit-clerk", unit);
        done(
                post(
                        clerk,
                        "/api/proposals",
                        "{\"proposalId\":\"%s\",\"campaignId\":\"%s\",\"proposingUnit\":\"%s\",\"lines\":[%s]}"
                                .formatted(id, campaign, unit, String.join(",", some))));
        String file =
                post(
                                clerk,
                                "/api/attachments",
                                "%PDF-1.4 mẫu".getBytes(StandardCharsets.UTF_8),
                                Map.of("Content-Type", "application/pdf"))
                        .json()
                        .path("hash")
                        .asString();
        for (String place :
                List.of(
                        "\"component\":\"SUBMISSION\"",
                        "\"component\":\"VOTE_MINUTES\"",
                        "\"component\":\"ACHIEVEMENT_REPORT\",\"everyLine\":true")) {
            done(
                    post(
                            clerk,
                            "/api/proposals/%s/add-dossier-item".formatted(id),
                            "{%s,\"attachment\":\"%s\",\"fileName\":\"tep.pdf\"}"
                                    .formatted(place, file)));
        }
        done(post(as("unit-head", unit), "/api/proposals/%s/certify".formatted(id), "{}"));
        return id;
    }

    private Reply submit(UUID id, String more) {
        return post(
                as("unit-clerk", unit), "/api/proposals/%s/submit".formatted(id), "{" + more + "}");
    }

    private Eligibility verdict(int line) {
        return events().stream()
                .filter(event -> event.payload() instanceof ProposalSubmitted)
                .flatMap(event -> ((ProposalSubmitted) event.payload()).eligibility().stream())
                .filter(judged -> judged.line() == line)
                .map(LineEligibility::verdict)
                .findFirst()
                .orElseThrow();
    }

    private Check check(int line, Criterion criterion) {
        return verdict(line).checks().stream()
                .filter(check -> check.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }

    private List<Criterion> inTheWay(int line) {
        return verdict(line).inTheWay().stream().map(Check::criterion).toList();
    }

    private static void done(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isIn(200, 201);
    }

    private static String fighter(int year) {
        return award(FIGHTER, year, QUANG_NGAI);
    }

    private static String award(String item, int year, String issuer) {
        return "\"kind\":\"past-award\",\"item\":%s,\"year\":%d,\"number\":\"12\",\"symbol\":\"QĐ-SCT\",\"decidedOn\":\"%d-12-31\",\"issuer\":\"%s\""
                .formatted(item, year, year, issuer);
    }

    private static String rating(int year, String rating) {
        return "\"kind\":\"rating\",\"year\":%d,\"rating\":\"%s\",\"basis\":\"TB 3\""
                .formatted(year, rating);
    }

    private static String complete(int first, int last) {
        return "\"kind\":\"complete-years\",\"firstYear\":%d,\"lastYear\":%d,\"basis\":\"Sổ 1\""
                .formatted(first, last);
    }

    private static String initiative(String scope, int year) {
        return "\"kind\":\"initiative\",\"name\":\"Bảng tra\",\"nature\":\"INITIATIVE\",\"scope\":\"%s\",\"council\":\"Hội đồng\",\"certificate\":\"15/GCN\",\"recognisedOn\":\"%d-11-30\""
                .formatted(scope, year);
    }

    /// Ten members who all completed their tasks, of whom one is a fighter; a reprimand is not
    /// counted among the disciplined.
    private static String figures(int advanced, int disciplined) {
        return "\"kind\":\"collective-year\",\"year\":2024,\"members\":10,\"completed\":10,\"advancedWorkers\":%d,\"grassrootsFighters\":1,\"disciplined\":%d,\"basis\":\"BC 5\""
                .formatted(advanced, disciplined);
    }
}
