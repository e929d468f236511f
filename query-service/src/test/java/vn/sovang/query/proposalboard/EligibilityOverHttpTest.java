package vn.sovang.query.proposalboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import vn.sovang.award.AchievementPeriod;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.kernel.Role;
import vn.sovang.kernel.SealedText;
import vn.sovang.law.Past;
import vn.sovang.nominee.CompleteYears;
import vn.sovang.nominee.DisciplineRecorded;
import vn.sovang.nominee.FactRecorded;
import vn.sovang.nominee.HistoryFact;
import vn.sovang.nominee.NomineeRegistered;
import vn.sovang.nominee.WorkRating;
import vn.sovang.nominee.YearRating;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.LineEligibility;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.query.QueryServer;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A proposal that was judged on 31/12/2023, and is looked at by the rules of other days.
class EligibilityOverHttpTest extends QueryServer {
    private static final LocalDate JUDGED_ON = LocalDate.of(2023, 12, 31);
    private static final Instant JUDGED = Instant.parse("2023-12-31T03:00:00Z");
    private static final Instant LATER = Instant.parse("2024-02-01T03:00:00Z");
    private static final HistoryFact EXCELLENT =
            new YearRating(2023, WorkRating.EXCELLENT, "Thông báo 3");
    private static final HistoryFact COMPLETE = new CompleteYears(2020, 2023, "Sổ khen thưởng");

    private final SamplePlan sample = new SamplePlan();
    private final NomineeId person = new NomineeId(UUID.randomUUID());
    private final TestLog log = new TestLog();

    private void write() {
        Nominee nominee = new Nominee(person, SubjectKind.INDIVIDUAL, "Người Mẫu", sample.district);
        ProposalLine line =
                new ProposalLine(
                                1,
                                nominee,
                                new TitleItem(
                                        EmulationTitle.GRASSROOTS_EMULATION_FIGHTER,
                                        DecidingAuthority.DEPARTMENT_DIRECTOR),
                                "Dẫn đầu")
                        .in(
                                new AchievementPeriod(
                                        LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)));
        log.append(
                List.of(
                        sample.departmentRegistered(),
                        sample.districtRegistered(),
                        sample.imported(),
                        sample.issued(),
                        sample.launched(),
                        new NomineeRegistered(nominee, List.of(), JUDGED),
                        new FactRecorded(person, 1, EXCELLENT, null, JUDGED),
                        new FactRecorded(person, 2, COMPLETE, null, JUDGED)));
        log.with("unit", sample.district.toString());
        log.append(
                List.of(
                        new AwardProposed(
                                sample.proposal,
                                sample.campaign,
                                sample.district,
                                List.of(line),
                                List.of(),
                                "Điều 84",
                                JUDGED),
                        new ProposalSubmitted(
                                sample.proposal,
                                JUDGED,
                                List.of(),
                                List.of(
                                        new LineEligibility(
                                                1,
                                                line.judged(
                                                        new Past(
                                                                List.of(EXCELLENT, COMPLETE),
                                                                List.of()),
                                                        JUDGED_ON))),
                                null)));
        follow(log);
    }

    @Test
    void the_same_proposal_dated_31_12_2023_01_01_2024_and_01_10_2026_differs_and_says_why()
            throws Exception {
        write();
        JsonNode before = line("2023-12-31");
        JsonNode read = line("2024-01-01");
        JsonNode amended = line("2026-10-01");

        assertThat(before.at("/differences")).isEmpty();
        assertThat(before.at("/anew/ruleSet").asString()).isEqualTo("LAW_2003");
        assertThat(read.at("/anew/ruleSet").asString()).isEqualTo("LAW_2022");
        assertThat(read.at("/anew/outcome").asString()).isEqualTo("YES");
        assertThat(read.at("/differences/1/cause").asString()).isEqualTo("RULES");
        assertThat(read.at("/differences/1/then/certainty").asString()).isEqualTo("UNVERIFIED");
        assertThat(read.at("/differences/1/now/clause").asString()).contains("Điều 23.2");
        assertThat(amended.at("/anew/ruleSet").asString()).isEqualTo("LAW_2026");
        assertThat(amended.at("/anew/outcome").asString()).isEqualTo("NO");
        JsonNode both = amended.at("/differences/1");
        assertThat(both.at("/criterion").asString()).isEqualTo("EXCELLENT_AND_INITIATIVE");
        assertThat(both.at("/then").isNull()).as("nobody asked for both").isTrue();
        assertThat(both.at("/now/clause").asString()).contains("06/2026/QH16");
        for (JsonNode shown : List.of(before, read, amended)) {
            assertThat(shown.at("/stands/judgedOn").asString())
                    .as("the verdict stays")
                    .isEqualTo("2023-12-31");
            assertThat(shown.at("/stands/outcome").asString()).isEqualTo("YES");
            assertThat(shown.at("/historyChanged").asBoolean()).isFalse();
        }
    }

    @Test
    void a_history_that_changed_is_told_with_the_proposal_and_beside_its_verdict()
            throws Exception {
        write();
        assertThat(changed()).isFalse();
        log.append(
                new FactRecorded(
                        person, 3, new YearRating(2023, WorkRating.GOOD, "Thông báo 4"), 1, LATER));
        follow(log);

        assertThat(changed()).isTrue();
        JsonNode line = line("2023-12-31");
        assertThat(line.at("/historyChanged").asBoolean()).isTrue();
        assertThat(line.at("/differences/0/cause").asString()).isEqualTo("HISTORY");
        assertThat(line.at("/differences/0/now/inputs/0/rating").asString()).isEqualTo("GOOD");
        assertThat(line.at("/stands/outcome").asString()).isEqualTo("YES");
    }

    @Test
    void rule_50_that_discipline_came_since_is_told_to_those_alone_who_handle_it()
            throws Exception {
        write();
        String before = body(Role.LEADER, sample.department);
        log.append(
                new DisciplineRecorded(
                        person,
                        1_000_001,
                        new SealedText("5".repeat(64), "A".repeat(48)),
                        null,
                        LATER));
        follow(log);

        assertThat(isDisciplined(Role.UNIT_HEAD, sample.district)).isTrue();
        for (Role role : List.of(Role.LEADER, Role.AUDITOR, Role.UNIT_CLERK)) {
            assertThat(isDisciplined(role, role == Role.AUDITOR ? null : sample.district))
                    .as(role.name())
                    .isFalse();
        }
        assertThat(body(Role.LEADER, sample.department)).isEqualTo(before);
        assertThat(changed()).as("it is no part of what is judged").isFalse();
    }

    private boolean isDisciplined(Role role, @Nullable UnitId unit) throws Exception {
        return readAs(log, role, unit, address("2024-01-01"))
                .at("/lines/0/disciplineSince")
                .asBoolean();
    }

    /// The lines, without the moment.
    private String body(Role role, UnitId unit) throws Exception {
        return readAs(log, role, unit, address("2024-01-01")).at("/lines").toString();
    }

    private boolean changed() throws Exception {
        return readAs(log, Role.LEADER, sample.department, "/api/proposals/" + sample.proposal)
                .at("/lines/0/historyChanged")
                .asBoolean();
    }

    private JsonNode line(String day) throws Exception {
        return readAs(log, Role.OFFICE_CLERK, sample.department, address(day)).at("/lines/0");
    }

    private String address(String day) {
        return "/api/proposals/%s/eligibility?on=%s".formatted(sample.proposal, day);
    }
}
