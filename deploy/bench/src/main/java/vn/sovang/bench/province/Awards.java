package vn.sovang.bench.province;

import vn.sovang.award.AwardItem;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DecisionId;
import vn.sovang.award.RuleSet;
import vn.sovang.award.SubjectKind;
import vn.sovang.decision.AppliedRule;
import vn.sovang.decision.AwardRevoked;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.Grant;
import vn.sovang.decision.RevocationCause;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.DossierCertified;
import vn.sovang.proposal.LineClaim;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.ProposalDecided;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.QuotaSlot;
import vn.sovang.time.VietnamTime;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/// Proposals of campaigns and the decisions on them.
final class Awards {
    private static final double PROPOSING = 0.78;
    private static final double DECIDED = 0.855;
    private static final int LINES = 3;
    private static final int PROPOSALS_OF_DECISION = 4;
    private static final int DECISIONS_OF_REVOCATION = 160;

    private final Story story;
    private final Random random;
    private final Names names;
    private final Map<UnitId, List<Nominee>> nominees;
    private int decisions;

    Awards(Story story, Random random, Names names, Map<UnitId, List<Nominee>> nominees) {
        this.story = story;
        this.random = random;
        this.names = names;
        this.nominees = nominees;
    }

    /// @param isDecided whether most of them come to their end
    void propose(Province.Campaign campaign, boolean isDecided) {
        List<AwardProposed> waiting = new ArrayList<>();
        for (Province.Unit unit : campaign.scope()) {
            if (random.nextDouble() < PROPOSING) {
                AwardProposed proposed = proposed(campaign, unit);
                story.add(unit, proposed);
                ProposalId id = proposed.proposalId();
                story.add(unit, new DossierCertified(id, "truong-" + unit.clerk(), story.now()));
                story.add(unit, new ProposalSubmitted(id, story.now(), claims(campaign, proposed)));
                if (isDecided && random.nextDouble() < DECIDED) {
                    waiting.add(proposed);
                }
            }
        }
        for (int from = 0; from < waiting.size(); from += PROPOSALS_OF_DECISION) {
            int to = Math.min(waiting.size(), from + PROPOSALS_OF_DECISION);
            decide(campaign.issuer(), waiting.subList(from, to));
        }
    }

    private AwardProposed proposed(Province.Campaign campaign, Province.Unit unit) {
        List<Nominee> own = Objects.requireNonNull(nominees.get(unit.id()));
        int first = random.nextInt(own.size());
        List<ProposalLine> lines =
                IntStream.range(0, LINES)
                        .mapToObj(n -> line(n + 1, own.get((first + n) % own.size())))
                        .toList();
        return new AwardProposed(
                new ProposalId(id()),
                campaign.launched().campaignId(),
                unit.id(),
                lines,
                List.of(),
                "Luật 06/2022/QH15",
                story.now());
    }

    private ProposalLine line(int number, Nominee nominee) {
        return new ProposalLine(number, nominee, item(nominee), names.text());
    }

    private static AwardItem item(Nominee nominee) {
        return nominee.kind() == SubjectKind.COLLECTIVE ? Papers.CERTIFICATE : Papers.FIGHTER;
    }

    private static List<LineClaim> claims(Province.Campaign campaign, AwardProposed proposed) {
        return proposed.lines().stream()
                .map(line ->
                        new LineClaim(
                                line.number(),
                                new QuotaSlot(
                                        campaign.launched().planId(),
                                        line.item(),
                                        line.nominee().kind(),
                                        Papers.PLACES),
                                null))
                .toList();
    }

    private void decide(Province.Unit issuer, List<AwardProposed> proposals) {
        LocalDate day = VietnamTime.day(story.now());
        DecisionId id = new DecisionId(id());
        List<Grant> grants =
                proposals.stream()
                        .flatMap(proposed ->
                                proposed.lines().stream().map(line -> grant(proposed, line)))
                        .toList();
        RuleSet rules = RuleSet.inForceOn(day);
        decisions++;
        story.add(
                issuer,
                new DecisionIssued(
                        id,
                        new DocumentNumber(Integer.toString(decisions)),
                        "QĐ-" + issuer.clerk(),
                        day,
                        DecidingAuthority.DEPARTMENT_DIRECTOR,
                        issuer.id(),
                        "Giám đốc",
                        grants,
                        List.of(),
                        null,
                        null,
                        grants.stream()
                                .map(Grant::item)
                                .distinct()
                                .flatMap(item ->
                                        AppliedRule.of(
                                                item, DecidingAuthority.DEPARTMENT_DIRECTOR, rules)
                                                .stream())
                                .toList()));
        for (AwardProposed proposed : proposals) {
            story.add(issuer, new ProposalDecided(proposed.proposalId(), id, story.now()));
        }
        if (decisions % DECISIONS_OF_REVOCATION == 0) {
            story.add(
                    issuer,
                    new AwardRevoked(
                            id,
                            proposals.getFirst().proposalId(),
                            1,
                            RevocationCause.UNLAWFUL_REVIEW,
                            "Kết luận thanh tra",
                            "Xét không đúng thẩm quyền",
                            day));
        }
    }

    private static Grant grant(AwardProposed proposed, ProposalLine line) {
        return new Grant(proposed.proposalId(), line.number(), line.nominee(), line.item(), null);
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
