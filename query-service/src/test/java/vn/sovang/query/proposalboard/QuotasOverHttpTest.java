package vn.sovang.query.proposalboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import vn.sovang.award.SubjectKind;
import vn.sovang.campaign.CampaignId;
import vn.sovang.kernel.Role;
import vn.sovang.plan.PlanId;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.LineClaim;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.ProposalWithdrawn;
import vn.sovang.proposal.QuotaSlot;
import vn.sovang.query.QueryServer;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

class QuotasOverHttpTest extends QueryServer {
    private final SamplePlan sample = new SamplePlan();

    @Test
    void rule_35_a_quota_names_the_lines_that_hold_its_places_and_their_nominees()
            throws Exception {
        TestLog log = new TestLog();
        log.append(
                List.of(
                        sample.departmentRegistered(),
                        sample.districtRegistered(),
                        sample.imported(),
                        sample.issued(),
                        sample.launchedWithQuota(),
                        sample.proposed(),
                        new ProposalSubmitted(
                                sample.proposal,
                                Instant.parse("2021-12-10T01:00:00Z"),
                                List.of(sample.place()))));
        follow(log);

        for (String asked : List.of("", "?plan=" + sample.plan)) {
            JsonNode quota = read(log, Role.AUDITOR, "/api/quotas" + asked).at("/items/0");
            assertThat(quota.at("/used").asInt()).as(asked).isEqualTo(1);
            JsonNode holder = quota.at("/holders/0");
            assertThat(holder.at("/nominee").asString()).isEqualTo("Tổ Điện lực Cẩm Xuyên");
            assertThat(holder.at("/line").asInt()).isEqualTo(1);
            assertThat(holder.at("/unitName").asString())
                    .isEqualTo(sample.districtRegistered().name());
        }
        assertThat(
                        read(log, Role.AUDITOR, "/api/quotas?plan=" + new PlanId(UUID.randomUUID()))
                                .at("/items"))
                .isEmpty();
    }

    @Test
    void rule_35_numbers_without_names_are_those_of_the_lines_that_are_named() throws Exception {
        TestLog log = launched();
        long before = log.append(sample.proposed());
        long taken =
                log.append(
                        new ProposalSubmitted(
                                sample.proposal,
                                Instant.parse("2021-12-10T01:00:00Z"),
                                List.of(sample.place())));
        log.append(
                new ProposalWithdrawn(
                        sample.proposal,
                        "Nhầm đối tượng",
                        Instant.parse("2021-12-11T01:00:00Z"),
                        List.of(sample.place())));
        follow(log);

        for (String form : List.of("", "&holders=false")) {
            for (String free : List.of("?asOf=" + before, "?plan=" + sample.plan)) {
                assertThat(numbers(log, "/api/quotas" + free + form)).containsExactly(2, 0, 2);
            }
            assertThat(numbers(log, "/api/quotas?asOf=" + taken + form)).containsExactly(2, 1, 1);
        }
        assertThat(holders(log, "asOf=" + taken)).hasSize(1);
        for (String nobody : List.of("asOf=" + before, "")) {
            assertThat(holders(log, nobody)).isEmpty();
        }
        JsonNode counted =
                read(log, Role.AUDITOR, "/api/quotas?holders=false&asOf=" + taken).at("/items/0");
        assertThat(counted.path("holders").isNull() || counted.path("holders").isMissingNode())
                .isTrue();
        assertThat(counted.at("/planTitle").asString()).isNotBlank();
    }

    @Test
    void rule_35_holders_of_places_come_by_pages_and_by_what_they_hold() throws Exception {
        TestLog log = launched();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ProposalId id = new ProposalId(UUID.randomUUID());
            handIn(log, id, i == 2 ? sample.department : sample.district);
            all.addAll(List.of(id + "/1", id + "/2"));
        }
        follow(log);
        Collections.sort(all);

        for (int size : new int[] {1, 2, 3, 5, 200}) {
            List<String> paged = new ArrayList<>();
            String next = "";
            while (next != null) {
                JsonNode page =
                        read(
                                log,
                                Role.AUDITOR,
                                "/api/quota-holders?limit=%d&after=%s"
                                        .formatted(size, encoded(next)));
                assertThat(page.at("/items").size()).as("pages of %d", size).isBetween(1, size);
                paged.addAll(lines(page));
                next = page.at("/next").isString() ? page.at("/next").asString() : null;
            }
            assertThat(paged).as("pages of %d", size).isEqualTo(all);
        }
        assertThat(holders(log, "subject=COLLECTIVE")).hasSize(3).allMatch(line -> isOf(line, 1));
        assertThat(holders(log, "subject=INDIVIDUAL")).hasSize(3).allMatch(line -> isOf(line, 2));
        assertThat(holders(log, "subject=COLLECTIVE&authority=GOVERNMENT")).isEmpty();
        assertThat(holders(log, "unit=" + sample.department)).hasSize(2);
        assertThat(holders(log, "plan=" + sample.plan + "&organisation=" + sample.district))
                .hasSize(4);
        assertThat(holders(log, "campaign=" + new CampaignId(UUID.randomUUID()))).isEmpty();
        assertThat(send(get(log, Role.AUDITOR, null, "/api/quota-holders?item=KHEN")).statusCode())
                .isEqualTo(400);
        assertThat(send(get(log, Role.PLATFORM_OPERATOR, null, "/api/quota-holders")).statusCode())
                .isEqualTo(403);
        TestLog elsewhere = new TestLog();
        elsewhere.append(List.of(sample.departmentRegistered()));
        follow(elsewhere);
        assertThat(holders(elsewhere, "")).isEmpty();
    }

    private TestLog launched() {
        TestLog log = new TestLog();
        log.append(
                List.of(
                        sample.departmentRegistered(),
                        sample.districtRegistered(),
                        sample.imported(),
                        sample.issued(),
                        sample.launchedWithQuota()));
        return log;
    }

    /// A proposal whose collective and whose person hold a place each.
    private void handIn(TestLog log, ProposalId id, UnitId unit) {
        AwardProposed one = sample.proposed();
        log.append(
                new AwardProposed(
                        id,
                        sample.campaign,
                        unit,
                        one.lines(),
                        one.checklist(),
                        one.checklistSource(),
                        one.proposedAt()));
        log.append(
                new ProposalSubmitted(
                        id,
                        Instant.parse("2021-12-10T01:00:00Z"),
                        List.of(
                                sample.place(),
                                new LineClaim(
                                        2,
                                        new QuotaSlot(
                                                sample.plan,
                                                one.lines().getLast().item(),
                                                SubjectKind.INDIVIDUAL,
                                                9),
                                        null))));
    }

    private List<Integer> numbers(TestLog log, String path) throws Exception {
        JsonNode quota = read(log, Role.AUDITOR, path.replaceFirst("quotas&", "quotas?"));
        assertThat(quota.at("/items")).as(path).hasSize(1);
        return List.of(
                quota.at("/items/0/allowed").asInt(),
                quota.at("/items/0/used").asInt(),
                quota.at("/items/0/free").asInt());
    }

    private List<String> holders(TestLog log, String asked) throws Exception {
        return lines(read(log, Role.AUDITOR, "/api/quota-holders?" + asked));
    }

    private static List<String> lines(JsonNode page) {
        return page.at("/items")
                .valueStream()
                .map(line -> line.at("/proposalId").asString() + "/" + line.at("/line").asInt())
                .toList();
    }

    private static boolean isOf(String line, int number) {
        return line.endsWith("/" + number);
    }

    @Test
    void a_proposal_of_a_thousand_lines_stands_on_its_board_and_is_found_by_a_name()
            throws Exception {
        AwardProposed few = sample.proposed();
        List<ProposalLine> lines =
                IntStream.rangeClosed(1, 1_000)
                        .mapToObj(number ->
                                new ProposalLine(
                                        number,
                                        new Nominee(
                                                new NomineeId(UUID.randomUUID()),
                                                SubjectKind.INDIVIDUAL,
                                                "Người " + UUID.randomUUID(),
                                                few.proposingUnit()),
                                        few.lines().getFirst().item(),
                                        "Hoàn thành tốt nhiệm vụ"))
                        .toList();
        TestLog log = new TestLog();
        log.append(
                List.of(
                        sample.departmentRegistered(),
                        sample.districtRegistered(),
                        sample.imported(),
                        sample.issued(),
                        sample.launched(),
                        new AwardProposed(
                                few.proposalId(),
                                sample.campaign,
                                few.proposingUnit(),
                                lines,
                                few.checklist(),
                                few.checklistSource(),
                                few.proposedAt())));
        follow(log);

        String last = lines.getLast().nominee().name();
        assertThat(
                        readAs(
                                        log,
                                        Role.UNIT_CLERK,
                                        sample.district,
                                        "/api/proposals?q=" + last.substring(last.indexOf(' ') + 1))
                                .toString())
                .contains(few.proposalId().toString());
    }
}
