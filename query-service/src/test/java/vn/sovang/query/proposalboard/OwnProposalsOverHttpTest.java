package vn.sovang.query.proposalboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import vn.sovang.kernel.Role;
import vn.sovang.proposal.ProceedingsResumed;
import vn.sovang.proposal.ProceedingsSuspended;
import vn.sovang.query.QueryServer;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A proposal that was not submitted is its organisation's own, whatever shows it.
class OwnProposalsOverHttpTest extends QueryServer {
    private static final String NAME = "Tổ Điện lực Cẩm Xuyên";
    private static final String BASIS = "TB 7/TB-KL";
    private static final String REASON = "Đang chờ kết luận";

    private final SamplePlan sample = new SamplePlan();
    private final UnitId elsewhere = new UnitId(UUID.randomUUID());

    /// Launched the campaign, and gets what is submitted.
    private final UnitId launcher = new UnitId(UUID.randomUUID());

    private final TestLog log = new TestLog();

    private void write() {
        log.append(
                List.of(
                        sample.departmentRegistered(),
                        sample.districtRegistered(),
                        registered(elsewhere, "Sở Nội vụ"),
                        registered(launcher, "Sở Tài chính")));
        log.with("unit", launcher.toString());
        log.append(List.of(sample.imported(), sample.issued(), sample.launched()));
        log.with("unit", sample.district.toString());
        log.append(List.of(sample.proposed(), sample.submissionAdded(), sample.certified()));
        log.keep(SamplePlan.FILE, sample.proposal);
        follow(log);
    }

    private UnitRegistered registered(UnitId unit, String name) {
        return new UnitRegistered(
                unit,
                name,
                UnitKind.DEPARTMENT,
                null,
                sample.departmentRegistered().validFrom(),
                "QĐ 11/2008");
    }

    @Test
    void another_organisation_reads_no_proposal_that_is_not_submitted() throws Exception {
        write();

        isHiddenFrom(Role.OFFICE_HEAD, elsewhere);
        isHiddenFrom(Role.LEADER, elsewhere);
        isHiddenFrom(Role.OFFICE_CLERK, launcher);
        isHiddenFrom(Role.TENANT_ADMIN, null);
        isHiddenFrom(Role.AUDITOR, null);
        isShownTo(Role.UNIT_CLERK, sample.district);
        isShownTo(Role.OFFICE_CLERK, sample.department);
        isShownTo(Role.LEADER, sample.department);
    }

    @Test
    void rule_52_a_post_of_a_unit_that_ended_reads_nothing_of_its_successors_own()
            throws Exception {
        write();
        log.append(
                new UnitDissolved(
                        elsewhere, LocalDate.of(2021, 1, 20), List.of(sample.department), "NQ 1"));
        follow(log);

        isHiddenFrom(Role.OFFICE_HEAD, elsewhere);
        isHiddenFrom(Role.LEADER, elsewhere);
        isShownTo(Role.OFFICE_HEAD, sample.department);
    }

    @Test
    void one_that_is_withdrawn_before_it_was_submitted_stays_its_organisations_own()
            throws Exception {
        write();
        log.append(sample.proposalWithdrawn());
        follow(log);

        isHiddenFrom(Role.OFFICE_HEAD, elsewhere);
        isHiddenFrom(Role.OFFICE_HEAD, launcher);
        isHiddenFrom(Role.AUDITOR, null);
        isShownTo(Role.UNIT_CLERK, sample.district);
    }

    @Test
    void a_proposal_is_everybodys_from_its_submission_on() throws Exception {
        write();
        long before = log.head();
        log.append(sample.proposalSubmitted());
        follow(log);

        isShownTo(Role.OFFICE_HEAD, elsewhere);
        isShownTo(Role.OFFICE_HEAD, launcher);
        isShownTo(Role.AUDITOR, null);
        String then = "/api/proposals/%s?asOf=%d".formatted(sample.proposal, before);
        assertThat(status(Role.OFFICE_HEAD, elsewhere, then)).isEqualTo(404);
        assertThat(status(Role.UNIT_CLERK, sample.district, then)).isEqualTo(200);
    }

    @Test
    void one_that_came_back_is_for_its_organisation_and_who_had_it_until_it_is_submitted_again()
            throws Exception {
        write();
        log.append(List.of(sample.proposalSubmitted(), sample.proposalReturned()));
        follow(log);

        isHiddenFrom(Role.OFFICE_HEAD, elsewhere);
        isHiddenFrom(Role.AUDITOR, null);
        isShownTo(Role.OFFICE_HEAD, launcher);
        isShownTo(Role.UNIT_CLERK, sample.district);

        log.append(List.of(sample.certified(), sample.proposalSubmitted()));
        follow(log);
        isShownTo(Role.OFFICE_HEAD, elsewhere);
        isShownTo(Role.AUDITOR, null);
    }

    @Test
    void rule_48_another_province_has_no_such_proposal() throws Exception {
        write();
        TestLog other = new TestLog();
        other.append(List.of(sample.departmentRegistered(), sample.districtRegistered()));
        follow(other);

        for (String read : records()) {
            assertThat(send(get(other, Role.UNIT_CLERK, sample.district, read)).statusCode())
                    .as(read)
                    .isEqualTo(404);
        }
        assertThat(readAs(other, Role.LEADER, sample.department, "/api/proposals").at("/items"))
                .isEmpty();
    }

    @Test
    void why_it_is_suspended_is_for_those_who_handle_discipline_where_it_was_proposed_or_sent()
            throws Exception {
        write();
        log.append(
                List.of(
                        sample.proposalSubmitted(),
                        new ProceedingsSuspended(
                                sample.proposal,
                                ProceedingsSuspended.Ground.DISCIPLINE,
                                BASIS,
                                REASON,
                                Instant.parse("2021-12-16T01:00:00Z"))));
        follow(log);

        tellsNotWhy(Role.OFFICE_HEAD, elsewhere);
        tellsNotWhy(Role.LEADER, elsewhere);
        tellsNotWhy(Role.UNIT_CLERK, sample.district);
        tellsNotWhy(Role.AUDITOR, null);
        tellsWhy(Role.UNIT_HEAD, sample.district);
        tellsWhy(Role.OFFICE_HEAD, sample.department);
        tellsWhy(Role.OFFICE_CLERK, launcher);
        tellsWhy(Role.LEADER, launcher);
        tellsWhy(Role.TENANT_ADMIN, null);
        String suspensions = "/api/events?name=proposal.suspended";
        JsonNode withheld = json(Role.AUDITOR, null, suspensions).at("/items/0");
        assertThat(withheld.at("/payloadWithheld").asBoolean()).isTrue();
        assertThat(withheld.toString()).doesNotContain(REASON, BASIS);
        assertThat(json(Role.TENANT_ADMIN, null, suspensions).toString()).contains(REASON);

        log.append(
                new ProceedingsResumed(
                        sample.proposal, REASON, Instant.parse("2021-12-17T01:00:00Z")));
        follow(log);
        String trail = "/api/trail?record=" + sample.proposal;
        assertThat(answer(Role.OFFICE_HEAD, elsewhere, trail))
                .contains("Xét tiếp")
                .doesNotContain(REASON);
        assertThat(answer(Role.OFFICE_HEAD, launcher, trail)).contains(REASON);
    }

    private void tellsNotWhy(Role role, UnitId unit) throws Exception {
        String record = "/api/proposals/" + sample.proposal;
        JsonNode suspension = json(role, unit, record).at("/suspension");
        assertThat(suspension.at("/since").asString()).startsWith("2021-12-16");
        assertThat(suspension.at("/ground").isNull()).isTrue();
        for (String read : whys()) {
            assertThat(answer(role, unit, read)).as(read).doesNotContain(REASON, BASIS);
        }
        assertThat(answer(role, unit, "/api/trail?record=" + sample.proposal))
                .contains("Tạm dừng xem xét đề nghị khen thưởng; lý do không thuộc quyền xem");
    }

    private void tellsWhy(Role role, UnitId unit) throws Exception {
        for (String read : whys()) {
            assertThat(answer(role, unit, read)).as("%s: %s", role, read).contains(REASON, BASIS);
        }
    }

    private List<String> whys() {
        return List.of(
                "/api/proposals/" + sample.proposal,
                "/api/proposals",
                "/api/proposals?format=csv",
                "/api/differences?view=proposals&from=0&to=" + log.head(),
                "/api/trail?record=" + sample.proposal,
                "/api/trail?format=csv&record=" + sample.proposal,
                "/api/plans/%s/trail".formatted(sample.plan));
    }

    private void isHiddenFrom(Role role, UnitId unit) throws Exception {
        for (String read : records()) {
            assertThat(status(role, unit, read)).as(read).isEqualTo(404);
        }
        for (String read : lists()) {
            assertThat(answer(role, unit, read))
                    .as(read)
                    .doesNotContain(sample.proposal.toString(), NAME);
        }
        assertThat(counted(role, unit)).containsOnly(0);
        JsonNode event = event(unit);
        assertThat(event.at("/payloadWithheld").asBoolean()).isTrue();
        assertThat(event.toString()).doesNotContain(NAME);
    }

    private void isShownTo(Role role, UnitId unit) throws Exception {
        for (String read : records()) {
            assertThat(status(role, unit, read)).as(read).isEqualTo(200);
        }
        for (String read : lists()) {
            assertThat(answer(role, unit, read)).as(read).contains(NAME);
        }
        assertThat(counted(role, unit)).containsOnly(1);
        assertThat(event(unit).toString()).contains(NAME);
    }

    private List<String> records() {
        return List.of(
                "/api/proposals/" + sample.proposal,
                "/api/trail?record=" + sample.proposal,
                "/api/trail?format=csv&record=" + sample.proposal,
                "/api/attachments/" + SamplePlan.FILE);
    }

    private List<String> lists() {
        return List.of(
                "/api/proposals",
                "/api/proposals?q=dien+luc",
                "/api/proposals?unit=" + sample.district,
                "/api/proposals?format=csv",
                "/api/search?q=dien+luc",
                "/api/plans/%s/trail".formatted(sample.plan),
                "/api/plans/%s/trail?format=csv".formatted(sample.plan),
                "/api/differences?view=proposals&from=0&to=" + log.head());
    }

    /// Proposals in all that counts them.
    private List<Integer> counted(Role role, UnitId unit) throws Exception {
        return List.of(
                count(role, unit, "/api/figures", "/items/0/proposals/total"),
                count(
                        role,
                        unit,
                        "/api/figures?by=CAMPAIGN&campaign=" + sample.campaign,
                        "/items/0/proposals/total"),
                count(role, unit, "/api/plans/%s/summary".formatted(sample.plan), "/proposals"));
    }

    private int count(Role role, UnitId unit, String read, String at) throws Exception {
        JsonNode number = json(role, unit, read).at(at);
        assertThat(number.isInt()).as(read).isTrue();
        return number.asInt();
    }

    private JsonNode event(UnitId of) throws Exception {
        return json(Role.AUDITOR, of, "/api/events?name=proposal.proposed").at("/items/0");
    }

    private JsonNode json(Role role, UnitId unit, String read) throws Exception {
        return unit == null ? read(log, role, read) : readAs(log, role, unit, read);
    }

    private int status(Role role, UnitId unit, String read) throws Exception {
        return send(get(log, role, unit, read)).statusCode();
    }

    private String answer(Role role, UnitId unit, String read) throws Exception {
        HttpResponse<String> answer = send(get(log, role, unit, read));
        assertThat(answer.statusCode()).as(read).isEqualTo(200);
        return answer.body();
    }
}
