package vn.sovang.query.awardregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

import vn.sovang.award.AchievementPeriod;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.decision.CorrectedLine;
import vn.sovang.decision.DecisionCorrected;
import vn.sovang.decision.DecisionHeading;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.Grant;
import vn.sovang.decision.RevocationCause;
import vn.sovang.kernel.TenantId;
import vn.sovang.law.Eligibility;
import vn.sovang.law.Past;
import vn.sovang.nominee.WorkRating;
import vn.sovang.nominee.YearRating;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.SigningCapacity;
import vn.sovang.query.projection.ProjectionSpec;
import vn.sovang.query.testing.SamplePlan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class AwardRegisterTest {
    private final SamplePlan sample = new SamplePlan();

    @Test
    void each_granted_line_is_a_row_and_a_refused_one_is_none() {
        Map<String, AwardRow> rows =
                ProjectionSpec.of(new AwardRegister()).rowsAfter(sample.everything());

        assertThat(rows).hasSize(1);
        AwardRow row = rows.values().iterator().next();
        assertThat(row.line()).isEqualTo(1);
        assertThat(row.number() + "/" + row.symbol()).isEqualTo("123/QĐ-SCT");
        assertThat(row.unitId()).isEqualTo(sample.district);
        assertThat(row.changes()).isEmpty();
    }

    @Test
    void rules_36_42_a33_an_award_shows_its_rule_its_override_and_on_what_it_leaves_the_tree() {
        List<Object> events = new ArrayList<>(sample.everything());
        events.replaceAll(
                event -> event instanceof DecisionIssued ? sample.unusualDecisionIssued() : event);

        AwardRow row =
                ProjectionSpec.of(new AwardRegister()).rowsAfter(events).values().iterator().next();

        assertThat(row.capacity()).isEqualTo(SigningCapacity.FOR_THE_HEAD);
        assertThat(row.rule()).isEqualTo(sample.unusualDecisionIssued().rules().getFirst());
        assertThat(row.override()).isEqualTo(sample.unusualDecisionIssued().override());
        assertThat(row.scopeBasis()).isEqualTo("Kế hoạch 38a/KH-SCT, mục đ");
    }

    @Test
    void rule_36_an_override_is_shown_on_the_lines_that_it_was_for() {
        DecisionIssued unusual = sample.unusualDecisionIssued();
        Grant usual = unusual.grants().getFirst();
        Grant other =
                new Grant(usual.proposalId(), 2, usual.nominee(), usual.item(), null)
                        .overridden(true);
        DecisionIssued issued =
                new DecisionIssued(
                        unusual.decisionId(),
                        unusual.number(),
                        unusual.symbol(),
                        unusual.decidedOn(),
                        unusual.authority(),
                        unusual.issuer(),
                        unusual.signatory(),
                        List.of(usual.overridden(false), other),
                        List.of(),
                        unusual.capacity(),
                        unusual.override(),
                        unusual.rules());

        assertThat(ProjectionSpec.of(new AwardRegister()).rowsAfter(issued).values())
                .extracting(AwardRow::line, AwardRow::override)
                .containsExactlyInAnyOrder(tuple(1, null), tuple(2, unusual.override()));
    }

    @Test
    void rule_42_criteria_of_a_law_that_nobody_read_are_said_to_be_so() {
        assertThat(Award.Criteria.of(judgedOn(LocalDate.of(2026, 9, 30))))
                .isEqualTo(Award.Criteria.MET);
        assertThat(Award.Criteria.of(judgedOn(LocalDate.of(2026, 10, 1))))
                .isEqualTo(Award.Criteria.NOT_READ);
    }

    private static Eligibility judgedOn(LocalDate day) {
        return Eligibility.of(
                new TitleItem(
                        EmulationTitle.ADVANCED_WORKER, DecidingAuthority.DEPARTMENT_DIRECTOR),
                SubjectKind.INDIVIDUAL,
                null,
                new AchievementPeriod(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
                new Past(List.of(new YearRating(2025, WorkRating.GOOD, "Thông báo 3")), List.of()),
                day);
    }

    @Test
    void a_decision_from_outside_gives_rows_that_say_how_it_came() {
        Map<String, AwardRow> rows =
                ProjectionSpec.of(new AwardRegister())
                        .rowsAfter(sample.decisionReceived(), sample.awardRevoked());

        AwardRow row = rows.values().iterator().next();
        assertThat(row.arrival().origin()).isEqualTo(new TenantId("bct"));
        assertThat(row.arrival().recordedBy()).isEqualTo("so-vang/tra-loi-de-nghi");
        assertThat(row.loss()).isPresent();
    }

    @Test
    void a_corrected_award_shows_what_was_meant_and_what_was_printed_first() {
        DecisionCorrected once = sample.decisionCorrected();
        DecisionCorrected twice =
                new DecisionCorrected(
                        once.decisionId(),
                        once.issuer(),
                        once.meant(),
                        new DecisionHeading(
                                new DocumentNumber("133"), "QĐ-SCT", LocalDate.of(2021, 12, 21)),
                        once.lines().stream()
                                .map(line ->
                                        new CorrectedLine(
                                                line.proposalId(),
                                                line.line(),
                                                line.meant(),
                                                line.meant()))
                                .toList(),
                        once.document(),
                        "Sai số");
        List<Object> events = new ArrayList<>(sample.everything());
        events.add(once);
        events.add(twice);

        AwardRow row =
                ProjectionSpec.of(new AwardRegister()).rowsAfter(events).values().iterator().next();

        assertThat(row.number() + "/" + row.symbol()).isEqualTo("133/QĐ-SCT");
        assertThat(row.decidedOn()).isEqualTo(LocalDate.of(2021, 12, 21));
        assertThat(row.nominee().name()).isEqualTo("Phòng Quản lý công nghiệp");
        assertThat(row.corrections())
                .containsExactly(
                        new AwardRow.Correction(
                                once.printed(),
                                once.lines().getFirst().printed(),
                                once.document(),
                                once.reason()),
                        new AwardRow.Correction(twice.printed(), null, twice.document(), "Sai số"));
        assertThat(new AwardRegister().search(row)).contains("123/qd-sct", "133/qd-sct");
    }

    @Test
    void rule_43_a_revoked_award_keeps_its_row_and_says_why() {
        List<Object> events = new ArrayList<>(sample.everything());
        events.add(sample.awardRevoked());

        Map<String, AwardRow> rows = ProjectionSpec.of(new AwardRegister()).rowsAfter(events);

        assertThat(rows).hasSize(1);
        AwardRow row = rows.values().iterator().next();
        assertThat(row.number() + "/" + row.symbol()).isEqualTo("123/QĐ-SCT");
        assertThat(row.changes())
                .containsExactly(
                        new AwardChange(
                                AwardChange.Kind.REVOKED,
                                RevocationCause.FORGED_DOCUMENTS.name(),
                                "KL 8/KL-TTr",
                                null,
                                null,
                                "Hồ sơ giả",
                                LocalDate.of(2022, 3, 15),
                                null));
    }

    @Test
    void rule_43_what_was_stripped_and_restored_keeps_both_and_is_held() {
        List<Object> events = new ArrayList<>(sample.everything());
        events.add(sample.awardStripped());
        AwardRow stripped =
                ProjectionSpec.of(new AwardRegister()).rowsAfter(events).values().iterator().next();
        events.add(sample.awardRestored());
        AwardRow restored =
                ProjectionSpec.of(new AwardRegister()).rowsAfter(events).values().iterator().next();

        assertThat(stripped.loss()).contains(AwardChange.of(sample.awardStripped()));
        assertThat(restored.loss()).isEmpty();
        assertThat(restored.changes())
                .containsExactly(
                        AwardChange.of(sample.awardStripped()),
                        AwardChange.of(sample.awardRestored()));
    }
}
