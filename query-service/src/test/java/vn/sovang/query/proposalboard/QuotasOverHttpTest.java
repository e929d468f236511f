package vn.sovang.query.proposalboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import vn.sovang.award.SubjectKind;
import vn.sovang.kernel.Role;
import vn.sovang.plan.PlanId;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.query.QueryServer;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;

import java.time.Instant;
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
