package vn.sovang.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import vn.sovang.award.SubjectKind;
import vn.sovang.kernel.Role;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.query.QueryServer;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;
import vn.sovang.unit.UnitId;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// A search finds what held at the moment and what the reader sees, however long its words are.
class SearchOverHttpTest extends QueryServer {
    private static final int MANY = 150;
    private static final String LAST = "nguyen+van+mau+so+150";

    private final SamplePlan sample = new SamplePlan();
    private final UnitId elsewhere = new UnitId(UUID.randomUUID());
    private final TestLog log = new TestLog();

    private void write(Object... proposed) {
        log.with("unit", sample.department.toString());
        log.append(
                List.of(
                        sample.departmentRegistered(),
                        sample.districtRegistered(),
                        sample.imported(),
                        sample.issued(),
                        sample.launched()));
        log.append(List.of(proposed));
        follow(log);
    }

    @Test
    void rule_54_a_proposal_of_very_many_nominees_is_found_by_each() throws Exception {
        write(manyProposed(), sample.proposalSubmitted());

        assertThat(found(Role.LEADER, LAST)).hasSize(1);
        assertThat(found(Role.LEADER, "nguyen+van+mau+so+151")).isEmpty();
        assertThat(found(Role.AUDITOR, LAST + "&asOf=" + (log.head() - 1))).isEmpty();
        log.append(sample.proposalReturned());
        follow(log);
        assertThat(found(Role.AUDITOR, LAST)).isEmpty();
        assertThat(found(Role.AUDITOR, LAST + "&asOf=" + (log.head() - 1))).hasSize(1);
    }

    @Test
    void a_search_as_of_a_moment_finds_what_held_and_was_seen_then() throws Exception {
        write(sample.proposed());
        long before = log.head();
        log.append(List.of(sample.certified(), sample.proposalSubmitted()));
        follow(log);

        assertThat(found(Role.AUDITOR, "dien+luc")).hasSize(1);
        assertThat(found(Role.AUDITOR, "dien+luc&asOf=" + before)).isEmpty();
        assertThat(foundBy(sample.district, "dien+luc&asOf=" + before)).hasSize(1);
        assertThat(foundBy(sample.district, "dien+luc&asOf=" + (before - 1))).isEmpty();
    }

    private AwardProposed manyProposed() {
        ProposalLine line = sample.proposed().lines().getLast();
        List<ProposalLine> lines =
                IntStream.rangeClosed(1, MANY)
                        .mapToObj(number ->
                                new ProposalLine(
                                        number,
                                        new Nominee(
                                                new NomineeId(UUID.randomUUID()),
                                                SubjectKind.INDIVIDUAL,
                                                "Nguyễn Văn Mẫu Số " + number,
                                                sample.district),
                                        line.item(),
                                        "Sáng kiến tốt"))
                        .toList();
        AwardProposed one = sample.proposed();
        return new AwardProposed(
                one.proposalId(),
                sample.campaign,
                one.proposingUnit(),
                lines,
                one.checklist(),
                one.checklistSource(),
                one.proposedAt());
    }

    private JsonNode found(Role role, String q) throws Exception {
        return readAs(log, role, elsewhere, "/api/search?q=" + q).at("/nominees/items");
    }

    private JsonNode foundBy(UnitId unit, String q) throws Exception {
        return readAs(log, Role.UNIT_CLERK, unit, "/api/search?q=" + q).at("/nominees/items");
    }
}
