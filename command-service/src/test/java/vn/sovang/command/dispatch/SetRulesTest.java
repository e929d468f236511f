package vn.sovang.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.TODAY;
import static vn.sovang.command.given.Given.campaign;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.launched;
import static vn.sovang.command.given.Given.plan;
import static vn.sovang.command.given.Given.unit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DecisionId;
import vn.sovang.campaign.CampaignId;
import vn.sovang.catalogue.EventCatalogue;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.LineRefusal;
import vn.sovang.kernel.EventType;
import vn.sovang.kernel.TenantId;
import vn.sovang.log.Reservation;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanImported;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.PlanOrigin;
import vn.sovang.platform.json.EventJson;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalReturned;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.ProposalWithdrawn;
import vn.sovang.report.ReportContent;
import vn.sovang.report.ReportId;
import vn.sovang.report.ReportSubmitted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

class SetRulesTest {
    /// The golden examples of the module that writes them.
    private static final Path GOLDEN =
            Path.of("../shared-kernel/service-platform/src/test/resources/events");

    private static final PlanId PLAN = new PlanId(id(10));
    private static final DecisionId DECISION = new DecisionId(id(50));

    static Stream<EventType> events() {
        return EventCatalogue.EVENTS.stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_of_the_catalogue_is_decided_about(EventType event) throws IOException {
        String json =
                Files.readString(
                        GOLDEN.resolve(event.name()).resolve("v" + event.revision() + ".json"));
        Object example = new EventJson().mapper().readerFor(event.type()).readValue(json);
        assertThat(SetRules.of(example))
                .allSatisfy(wish ->
                        assertThat(wish.action())
                                .isEqualTo(
                                        example instanceof ProposalSubmitted
                                                ? Reservation.Action.FREE
                                                : Reservation.Action.TAKE));
    }

    @Test
    void what_is_not_in_the_catalogue_is_not_written() {
        assertThatIllegalStateException().isThrownBy(() -> SetRules.of("không phải sự kiện"));
    }

    @Test
    void the_code_of_a_plan_is_taken_by_the_plan() {
        assertThat(SetRules.of(new PlanDrafted(PLAN, "thi-dua-2021", plan(campaign()))))
                .containsExactly(take("plan.code-taken", "thi-dua-2021", PLAN));
        assertThat(SetRules.of(imported(null)))
                .containsExactly(take("plan.code-taken", "thi-dua-2021", PLAN));
    }

    @Test
    void what_was_assigned_here_arrives_whatever_it_is_called() {
        PlanOrigin origin =
                new PlanOrigin(TenantId.WAITING_FOR_PROVINCE, new PlanId(id(11)), "x", "y");
        assertThat(SetRules.of(imported(origin))).isEmpty();
    }

    @Test
    void rule_13_a_number_is_taken_in_its_issuer_symbol_and_year() {
        assertThat(SetRules.of(issued("38a", "Sở Công Thương", "KH-SCT", TODAY)))
                .containsExactly(
                        take("document.number-taken", "so cong thuong|kh-sct|2021|0000038a", PLAN));
    }

    @Test
    void rule_13_another_spelling_of_the_same_issuer_is_the_same_key() {
        assertThat(SetRules.of(issued("15", "SỞ CÔNG  THƯƠNG", "kh-sct", TODAY)))
                .isEqualTo(SetRules.of(issued("015", "Sở Công Thương", "KH-SCT", TODAY)));
    }

    @Test
    void rule_13_the_same_number_of_another_issuer_symbol_or_year_is_another_key() {
        assertThat(
                        Stream.of(
                                        issued("15", "Sở", "KH-SCT", TODAY),
                                        issued("15", "UBND", "KH-SCT", TODAY),
                                        issued("15", "Sở", "QĐ-SCT", TODAY),
                                        issued("15", "Sở", "KH-SCT", TODAY.plusYears(1)),
                                        issued("15a", "Sở", "KH-SCT", TODAY))
                                .map(event -> SetRules.of(event).getFirst().key()))
                .doesNotHaveDuplicates();
        assertThat(SetRules.of(issued("015", "Sở", "KH-SCT", TODAY)))
                .isEqualTo(SetRules.of(issued("15", "Sở", "KH-SCT", TODAY)));
    }

    @Test
    void rule_14_two_unknown_numbers_are_never_the_same() {
        assertThat(
                        SetRules.of(
                                new PlanIssued(
                                        PLAN,
                                        null,
                                        "KH-SCT",
                                        TODAY,
                                        "Sở",
                                        "Giám đốc",
                                        null,
                                        List.of())))
                .isEmpty();
        assertThat(
                        SetRules.of(
                                new PlanIssued(
                                        PLAN, null, "KH-SCT", null, "Sở", null, null, List.of())))
                .isEmpty();
    }

    @Test
    void a_campaign_of_a_plan_is_launched_once() {
        assertThat(SetRules.of(launched(unit(1))))
                .containsExactly(
                        take(
                                "campaign.launched-already",
                                PLAN + "|nam-2021",
                                new CampaignId(id(20))));
    }

    @Test
    void rule_31_there_is_one_report_for_each_campaign_phase_and_unit() {
        ReportId report = new ReportId(id(30));
        ReportSubmitted submitted =
                new ReportSubmitted(
                        report,
                        new CampaignId(id(20)),
                        "1",
                        unit(1),
                        new ReportContent("x", TODAY, List.of()),
                        NOW);
        assertThat(SetRules.of(submitted))
                .containsExactly(
                        take("report.submitted-already", id(20) + "|1|" + unit(1), report));
    }

    @Test
    void a_decision_takes_its_number_and_each_proposal_that_it_answers_once() {
        ProposalId one = new ProposalId(id(40));
        ProposalId two = new ProposalId(id(41));
        DecisionIssued issued =
                new DecisionIssued(
                        DECISION,
                        new DocumentNumber("412"),
                        "QĐ-SCT",
                        TODAY,
                        DecidingAuthority.DEPARTMENT_DIRECTOR,
                        unit(9),
                        "Giám đốc",
                        List.of(),
                        List.of(
                                new LineRefusal(one, 1, "x"),
                                new LineRefusal(one, 2, "x"),
                                new LineRefusal(two, 1, "x")),
                        null,
                        null,
                        List.of());
        assertThat(SetRules.of(issued))
                .extracting(Reservation::kind, Reservation::key, Reservation::owner)
                .containsExactly(
                        tuple(
                                "document.number-taken",
                                unit(9) + "|qd-sct|2021|0000412",
                                DECISION.toString()),
                        tuple("proposal.decided", one.toString(), DECISION.toString()),
                        tuple("proposal.decided", two.toString(), DECISION.toString()));
    }

    @Test
    void what_is_with_its_unit_again_or_withdrawn_cannot_be_decided_nor_the_other_way_round() {
        ProposalId proposal = new ProposalId(id(40));
        Reservation place = take("proposal.decided", proposal.toString(), proposal);
        assertThat(SetRules.of(new ProposalReturned(proposal, "x", NOW))).containsExactly(place);
        assertThat(SetRules.of(new ProposalWithdrawn(proposal, "x", NOW))).containsExactly(place);
        assertThat(SetRules.of(new ProposalSubmitted(proposal, NOW)))
                .containsExactly(Reservation.free(place.kind(), place.key(), place.owner()));
    }

    private static PlanImported imported(@Nullable PlanOrigin origin) {
        return new PlanImported(PLAN, "thi-dua-2021", plan(campaign()), List.of(), "tệp", origin);
    }

    private static PlanIssued issued(String number, String issuer, String symbol, LocalDate on) {
        return new PlanIssued(
                PLAN, new DocumentNumber(number), symbol, on, issuer, "Giám đốc", null, List.of());
    }

    private static Reservation take(String kind, String key, Object owner) {
        return Reservation.take(kind, key, owner.toString());
    }
}
