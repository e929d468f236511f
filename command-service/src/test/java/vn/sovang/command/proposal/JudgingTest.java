package vn.sovang.command.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.unit;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.sovang.award.AchievementPeriod;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.GrantOverride;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.campaign.CampaignId;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.Pasts;
import vn.sovang.kernel.Actor;
import vn.sovang.kernel.Role;
import vn.sovang.nominee.CompleteYears;
import vn.sovang.nominee.FactRecorded;
import vn.sovang.nominee.WorkRating;
import vn.sovang.nominee.YearRating;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposalSubmitted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// R24, for Chiến sĩ thi đua cơ sở of a person who has no initiative.
class JudgingTest {
    private static final ProposalId PROPOSAL = new ProposalId(id(40));
    private static final NomineeId NOMINEE = new NomineeId(id(41));
    private static final Instant UNDER_2022 = Instant.parse("2025-01-10T03:00:00Z");
    private static final Instant UNDER_2026 = Instant.parse("2026-10-10T03:00:00Z");
    private static final GrantOverride OVERRIDE = new GrantOverride("Xét lại", "BB 5", "Giám đốc");

    @Test
    void law_L5_what_the_law_does_not_let_pass_is_submitted_by_an_override_only() {
        assertRefused(
                ProposalRejection.NOT_ELIGIBLE, () -> submit(WorkRating.GOOD, UNDER_2022, null));
        assertThat(submit(WorkRating.GOOD, UNDER_2022, OVERRIDE))
                .singleElement()
                .isInstanceOfSatisfying(
                        ProposalSubmitted.class,
                        event -> {
                            assertThat(event.override()).isEqualTo(OVERRIDE);
                            assertThat(event.eligibility().getFirst().verdict().inTheWay())
                                    .isNotEmpty();
                        });
        assertThat(submit(WorkRating.EXCELLENT, UNDER_2022, null)).hasSize(1);
        assertRefused(
                ProposalRejection.OVERRIDE_NEEDLESS,
                () -> submit(WorkRating.EXCELLENT, UNDER_2022, OVERRIDE));
    }

    @Test
    void what_a_law_asks_for_that_nobody_read_refuses_nothing() {
        assertThat(submit(WorkRating.GOOD, UNDER_2026, null)).hasSize(1);
    }

    /// The refusal of each reason, as `every_reason_refuses_something` asks for it.
    static List<ProposalEvent> refused(ProposalRejection reason) {
        return reason == ProposalRejection.NOT_ELIGIBLE
                ? submit(WorkRating.GOOD, UNDER_2022, null)
                : submit(WorkRating.EXCELLENT, UNDER_2022, OVERRIDE);
    }

    private static List<ProposalEvent> submit(
            WorkRating rating, Instant at, @Nullable GrantOverride override) {
        Facts history =
                Facts.of(
                        new FactRecorded(
                                NOMINEE, 1, new YearRating(2024, rating, "TB 3"), null, at),
                        new FactRecorded(
                                NOMINEE, 2, new CompleteYears(2024, 2024, "Sổ 1"), null, at));
        ProposalLine line =
                new ProposalLine(
                        1,
                        new Nominee(NOMINEE, SubjectKind.INDIVIDUAL, "Người Mẫu", unit(1)),
                        new TitleItem(
                                EmulationTitle.GRASSROOTS_EMULATION_FIGHTER,
                                DecidingAuthority.DEPARTMENT_DIRECTOR),
                        "Dẫn đầu",
                        null,
                        null,
                        new AchievementPeriod(
                                LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
        ProposalState open =
                ProposalState.evolve(
                        new ProposalState.None(),
                        new AwardProposed(
                                PROPOSAL,
                                new CampaignId(id(20)),
                                unit(1),
                                List.of(line),
                                List.of(),
                                "x",
                                at));
        return new Judging(
                        new Act(new Actor("clerk", Role.UNIT_CLERK, unit(1).value()), at),
                        new Pasts(_ -> history, _ -> List.of()))
                .with(
                        List.of(
                                new ProposalSubmitted(
                                        PROPOSAL, at, List.of(), List.of(), override)),
                        open);
    }
}
