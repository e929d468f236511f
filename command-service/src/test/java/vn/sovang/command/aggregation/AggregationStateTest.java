package vn.sovang.command.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.TODAY;
import static vn.sovang.command.given.Given.act;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.launched;
import static vn.sovang.command.given.Given.office;
import static vn.sovang.command.given.Given.unit;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.sovang.aggregation.AggregateReports;
import vn.sovang.aggregation.AggregatedReport;
import vn.sovang.aggregation.AggregationEvent;
import vn.sovang.aggregation.AggregationId;
import vn.sovang.aggregation.ReportsAggregated;
import vn.sovang.campaign.CampaignId;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.kernel.Role;
import vn.sovang.report.ReportAccepted;
import vn.sovang.report.ReportContent;
import vn.sovang.report.ReportId;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.report.ReportSupplemented;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;

import java.time.LocalDate;
import java.util.List;

class AggregationStateTest {
    private static final AggregationId AGGREGATION = new AggregationId(id(35));
    private static final CampaignId CAMPAIGN = new CampaignId(id(20));
    private static final UnitId OFFICE = unit(9);
    private static final ReportContent CONTENT = content(TODAY);
    private static final AggregationState NONE = new AggregationState.None();
    private static final AggregationState MADE = new AggregationState.Made(AGGREGATION);

    private static final Facts CAMPAIGN_FACTS = Facts.of(launched(unit(1), unit(2)));
    private static final Facts UNIT_FACTS =
            Facts.of(new UnitRegistered(OFFICE, "Văn phòng", UnitKind.OFFICE, null, TODAY, "QĐ 1"));
    private static final Facts ONE = Facts.of(submitted(1), accepted(1));
    private static final Facts TWO = Facts.of(submitted(2), accepted(2), supplemented(2));
    private static final Facts WAITING = Facts.of(submitted(3));

    @Test
    void rule_32_it_lists_exactly_the_accepted_reports_with_versions_and_supplements() {
        assertThat(aggregate(List.of(read(2, 1), read(1, 0)), List.of(TWO, WAITING, ONE)))
                .containsExactly(
                        new ReportsAggregated(
                                AGGREGATION,
                                CAMPAIGN,
                                "1",
                                OFFICE,
                                List.of(read(1, 0), read(2, 1)),
                                CONTENT,
                                NOW));
    }

    @Test
    void rule_32_one_too_few_too_many_or_not_as_it_is_now_is_refused() {
        List<Facts> present = List.of(ONE, TWO, WAITING);
        for (List<AggregatedReport> other :
                List.of(
                        List.<AggregatedReport>of(),
                        List.of(read(1, 0)),
                        List.of(read(1, 0), read(2, 0)),
                        List.of(read(1, 0), read(2, 1), read(3, 0)),
                        List.of(read(1, 0), read(2, 1), read(2, 1)))) {
            assertRefused(AggregationRejection.OTHER_REPORTS, () -> aggregate(other, present));
        }
        assertThatThrownBy(() -> aggregate(List.of(read(1, 0), read(2, 0)), present))
                .hasMessageContaining("missing=" + id(32) + " (1, 1)")
                .hasMessageContaining("extra=" + id(32) + " (1, 0)");
    }

    @Test
    void a_unit_aggregates_for_itself_or_through_the_office() {
        for (Act act : List.of(act(Role.OFFICE_CLERK, unit(1)), act(Role.UNIT_HEAD, OFFICE))) {
            assertThat(decide(command("1", CONTENT), NONE, act, CAMPAIGN_FACTS, UNIT_FACTS))
                    .hasSize(1);
        }
        assertRefused(
                AggregationRejection.OTHER_UNIT,
                () ->
                        decide(
                                command("1", CONTENT),
                                NONE,
                                act(Role.UNIT_HEAD, unit(1)),
                                CAMPAIGN_FACTS,
                                UNIT_FACTS));
    }

    @Test
    void rule_9_it_covers_no_day_that_is_still_to_come() {
        assertRefused(
                AggregationRejection.COVERS_FUTURE,
                () ->
                        decide(
                                command("1", content(TODAY.plusDays(1))),
                                NONE,
                                office(),
                                CAMPAIGN_FACTS,
                                UNIT_FACTS));
    }

    @Test
    void it_is_made_once() {
        ReportsAggregated made =
                new ReportsAggregated(AGGREGATION, CAMPAIGN, "1", OFFICE, List.of(), CONTENT, NOW);
        assertThat(AggregationState.evolve(NONE, made)).isEqualTo(MADE);
        assertThat(MADE.id()).isEqualTo(AGGREGATION);
        assertThat(NONE.id()).isNull();
    }

    @ParameterizedTest
    @EnumSource(AggregationRejection.class)
    void every_reason_refuses_something(AggregationRejection reason) {
        Facts no = Facts.of();
        ThrowingCallable act =
                switch (reason) {
                    case EXISTS ->
                            () ->
                                    decide(
                                            command("1", CONTENT),
                                            MADE,
                                            office(),
                                            CAMPAIGN_FACTS,
                                            UNIT_FACTS);
                    case CAMPAIGN_UNKNOWN ->
                            () -> decide(command("1", CONTENT), NONE, office(), no, UNIT_FACTS);
                    case PHASE_UNKNOWN ->
                            () ->
                                    decide(
                                            command("7", CONTENT),
                                            NONE,
                                            office(),
                                            CAMPAIGN_FACTS,
                                            UNIT_FACTS);
                    case UNIT_UNKNOWN ->
                            () -> decide(command("1", CONTENT), NONE, office(), CAMPAIGN_FACTS, no);
                    case OTHER_UNIT ->
                            () ->
                                    decide(
                                            command("1", CONTENT),
                                            NONE,
                                            act(Role.UNIT_CLERK, unit(1)),
                                            CAMPAIGN_FACTS,
                                            UNIT_FACTS);
                    case COVERS_FUTURE ->
                            () ->
                                    decide(
                                            command("1", content(TODAY.plusDays(1))),
                                            NONE,
                                            office(),
                                            CAMPAIGN_FACTS,
                                            UNIT_FACTS);
                    case NOTHING_ACCEPTED -> () -> aggregate(List.of(), List.of(WAITING));
                    case OTHER_REPORTS -> () -> aggregate(List.of(), List.of(ONE));
                };
        assertRefused(reason, act);
    }

    private static List<AggregationEvent> aggregate(
            List<AggregatedReport> read, List<Facts> present) {
        return AggregationState.decide(
                new AggregateReports(AGGREGATION, CAMPAIGN, "1", OFFICE, read, CONTENT),
                NONE,
                office(),
                new AggregationState.Known(CAMPAIGN_FACTS, UNIT_FACTS, present));
    }

    private static AggregateReports command(String phase, ReportContent content) {
        return new AggregateReports(
                AGGREGATION, CAMPAIGN, phase, OFFICE, List.of(read(1, 0)), content);
    }

    private static List<AggregationEvent> decide(
            AggregateReports command,
            AggregationState state,
            Act act,
            Facts campaign,
            Facts aggregatingUnit) {
        return AggregationState.decide(
                command,
                state,
                act,
                new AggregationState.Known(campaign, aggregatingUnit, List.of(ONE)));
    }

    private static AggregatedReport read(int unit, int supplements) {
        return new AggregatedReport(report(unit), 1, supplements);
    }

    private static ReportId report(int unit) {
        return new ReportId(id(30 + unit));
    }

    private static ReportSubmitted submitted(int unit) {
        return new ReportSubmitted(report(unit), CAMPAIGN, "1", unit(unit), CONTENT, NOW);
    }

    private static ReportAccepted accepted(int unit) {
        return new ReportAccepted(report(unit), 1, NOW);
    }

    private static ReportSupplemented supplemented(int unit) {
        return new ReportSupplemented(report(unit), 1, 1, CONTENT, NOW);
    }

    private static ReportContent content(LocalDate until) {
        return new ReportContent("Tổng hợp", until, List.of());
    }
}
