package vn.sovang.query.proposalboard;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.list.ListPage;

import java.util.List;

/// Lists of proposals and of what is left of their quotas, with their columns.
@Configuration(proxyBeanMethods = false)
class ProposalColumns {
    @Bean
    ListPage proposalsPage() {
        return ListPage.of("proposals", "/de-nghi")
                .shows(
                        "unitName",
                        "lines",
                        "stage",
                        "holder",
                        "heldDays",
                        "missing",
                        "deadline",
                        "campaignName")
                .headed(
                        "proposal-holders",
                        "/noi-giu-de-nghi",
                        HeldProposals.class,
                        ProposalColumns::count)
                .computes("lines", Proposal.class, ProposalColumns::lines)
                .computes("holder", Proposal.class, ProposalColumns::holder)
                .computes("campaignName", Proposal.class, ProposalColumns::occasion)
                .links("unitName", "/de-nghi/{id}")
                .links("campaignName", "/phong-trao/{campaignId}")
                .links("reviewName", "/binh-xet/{reviewId}")
                .filters("q", "stage", "desk", "waiting", "campaign", "review", "unit");
    }

    /// Numbers by stage, holder and age.
    @Bean
    ListPage proposalHoldersPage() {
        String list = "/de-nghi?stage={stage}&desk={holder}";
        return ListPage.of("proposal-holders", "/noi-giu-de-nghi")
                .shows("stage", "holder", "count", "days", "since", "week", "month", "longer")
                .links("count", list)
                .links("stage", list)
                .filters("campaign", "organisation", "unit");
    }

    private static ListPage.Count count(HeldProposals held, Words words) {
        return new ListPage.Count(
                words.number(held.count()),
                words.get(
                        "proposal.held",
                        "holder",
                        words.of(held.holder()),
                        "stage",
                        words.within(held.stage())),
                words.get("proposal.held.longest", "days", held.days()),
                "/de-nghi?stage=%s&desk=%s".formatted(held.stage(), held.holder()));
    }

    /// Each nominee with what it is proposed for.
    private static Cell lines(Proposal proposal, Words words) {
        List<String> lines =
                proposal.lines().stream()
                        .map(line ->
                                words.get(
                                        "proposal.line.brief",
                                        "nominee",
                                        line.nominee(),
                                        "item",
                                        words.of(line.itemClass().named(line.item()))))
                        .toList();
        return Cell.ofLines(lines);
    }

    /// The campaign; else the review of a year, or the ground on which it stands alone.
    private static Cell occasion(Proposal proposal, Words words) {
        if (proposal.campaignName() != null) {
            return new Cell.Text(Words.beginning(proposal.campaignName()));
        }
        if (proposal.reviewName() != null) {
            return new Cell.Text(proposal.reviewName());
        }
        return proposal.onItsOwn() == null
                ? new Cell.None()
                : new Cell.Text(Words.beginning(words.of(proposal.onItsOwn().simplifiedBy())));
    }

    /// Holder of a proposal; an empty cell for one that nobody has to act on.
    private static Cell holder(Proposal proposal, Words words) {
        return proposal.holder() == Holder.NOBODY
                ? new Cell.None()
                : new Cell.Text(words.of(proposal.holder()));
    }

    /// Numbers plan by plan; who holds the places is a list of its own, however many they are.
    @Bean
    ListPage quotasPage() {
        return ListPage.of("quotas", "/han-muc")
                .shows("item", "subject", "decidedBy", "allowed", "used", "free", "holders")
                .computes(
                        "used",
                        QuotaUse.class,
                        (quota, _) ->
                                new Cell.Share(
                                        quota.used(),
                                        quota.allowed(),
                                        Integer.toString(quota.used())))
                .computes("holders", QuotaUse.class, ProposalColumns::holders)
                .grouped("planTitle")
                .links("planTitle", "/ke-hoach/{planId}")
                .links(
                        "holders",
                        "/suat-dang-giu?plan={planId}&item={item}&authority={decidedBy}&subject={subject}")
                .filters("plan")
                .asking("holders", "false");
    }

    private static Cell holders(QuotaUse quota, Words words) {
        return quota.used() == 0
                ? new Cell.None()
                : new Cell.Text(words.get("quota.holders", "count", quota.used()));
    }

    @Bean
    ListPage quotaHoldersPage() {
        return ListPage.of("quota-holders", "/suat-dang-giu")
                .shows("nominee", "item", "subject", "unitName", "stage", "planTitle")
                .links("nominee", "/de-nghi/{proposalId}")
                .links("planTitle", "/ke-hoach/{planId}")
                .filters("plan", "item", "authority", "subject", "organisation", "unit");
    }
}
