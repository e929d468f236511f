package vn.sovang.query.proposalboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.award.SubjectKind;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.proposal.LineClaim;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.ProposalWithdrawn;
import vn.sovang.query.campaignboard.CampaignRow;
import vn.sovang.query.projection.ProjectionSpec;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.testing.SamplePlan;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

class QuotaUseTest {
    private static final Instant AT = Instant.parse("2021-12-15T03:00:00Z");

    private final SamplePlan sample = new SamplePlan();
    private final LineClaim place = sample.place();
    private final ProposalSubmitted submitted =
            new ProposalSubmitted(sample.proposal, AT, List.of(place));

    @Test
    void rule_35_a_quota_tells_its_limit_what_is_used_what_is_free_and_by_whom() {
        assertThat(use(sample.proposed(), submitted))
                .singleElement()
                .satisfies(use -> {
                    assertThat(List.of(use.allowed(), use.used(), use.free()))
                            .containsExactly(2, 1, 1);
                    assertThat(use.subject()).isEqualTo(SubjectKind.COLLECTIVE);
                    assertThat(use.holders())
                            .singleElement()
                            .satisfies(holder -> {
                                assertThat(holder.proposalId())
                                        .isEqualTo(sample.proposal.toString());
                                assertThat(holder.line()).isEqualTo(1);
                                assertThat(holder.stage()).isEqualTo(ProposalStage.SUBMITTED);
                            });
                });
    }

    @Test
    void rule_35_before_it_is_handed_in_and_once_it_is_withdrawn_nothing_is_used() {
        ProposalWithdrawn withdrawn =
                new ProposalWithdrawn(sample.proposal, "x", AT, List.of(place));
        for (List<QuotaUse> use :
                List.of(use(sample.proposed()), use(sample.proposed(), submitted, withdrawn))) {
            assertThat(use)
                    .singleElement()
                    .satisfies(quota -> {
                        assertThat(quota.used()).isZero();
                        assertThat(quota.free()).isEqualTo(2);
                        assertThat(quota.holders()).isEmpty();
                    });
        }
    }

    private List<QuotaUse> use(Object... events) {
        return QuotaUse.of(
                List.of(campaign()),
                ProjectionSpec.of(new ProposalBoard()).rowsAfter(events).values().stream()
                        .flatMap(row -> row.places().stream().map(claim -> held(row, claim)))
                        .toList(),
                UnitNames.none(),
                new Moment(9, AT));
    }

    private static HeldPlace held(ProposalRow row, LineClaim claim) {
        return new HeldPlace(
                row.proposalId().toString(),
                claim.line(),
                Objects.requireNonNull(claim.slot()),
                row.lines().get(claim.line() - 1).nominee().name(),
                row.proposingUnit(),
                row.stage());
    }

    private CampaignRow campaign() {
        CampaignLaunched launched = sample.launchedWithQuota();
        return new CampaignRow(
                launched.campaignId(),
                launched.planId(),
                launched.content(),
                launched.launchedOn(),
                launched.dates(),
                launched.scope(),
                launched.onlyNamed(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
