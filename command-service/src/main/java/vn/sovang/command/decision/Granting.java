package vn.sovang.command.decision;

import static vn.sovang.command.decision.DecisionRejection.LINE_PROPOSED;
import static vn.sovang.command.decision.DecisionRejection.MOVEMENT_TOO_SHORT;
import static vn.sovang.command.decision.DecisionRejection.NOT_COMPETENT;
import static vn.sovang.command.decision.DecisionRejection.NOT_COMPETENT_BY_LAW;
import static vn.sovang.command.decision.DecisionRejection.NOT_FOR_SUBJECT;
import static vn.sovang.command.decision.DecisionRejection.OVERRIDE_MISSING;
import static vn.sovang.command.decision.DecisionRejection.OVERRIDE_NEEDLESS;
import static vn.sovang.command.decision.DecisionRejection.OWN;
import static vn.sovang.command.decision.DecisionRejection.PROPOSAL_UNKNOWN;
import static vn.sovang.command.decision.DecisionRejection.SCOPE_BASIS_MISSING;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AwardItem;
import vn.sovang.award.AwardOffer;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.ExtendedScope;
import vn.sovang.award.FormItem;
import vn.sovang.award.RuleSet;
import vn.sovang.award.TitleItem;
import vn.sovang.campaign.CampaignText;
import vn.sovang.campaign.FlagYears;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.decision.AppliedRule;
import vn.sovang.decision.Grant;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.ProposalLine;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// What a decision grants: on which rule, and to whom beyond the issuer's own organisation.
///
/// @param proposed the lines of the proposals that the decision answers
/// @param proposals the proposal of each of these lines
record Granting(
        IssueDecision command,
        Map<DecisionState.LineRef, ProposalLine> proposed,
        Map<DecisionState.LineRef, AwardProposed> proposals,
        Act act,
        Function<UUID, Facts> facts) {
    /// R1, R2, R7, R8, R9.
    List<Grant> grants() {
        requireOverride();
        List<Grant> grants =
                Stream.concat(
                                command.grants().stream().map(this::asProposed),
                                command.extraGrants().stream().map(this::extra))
                        .toList();
        grants.forEach(this::requireLasting);
        return grants;
    }

    /// R9: by the rule of the day of the decision, and the campaign as it reads.
    private void requireLasting(Grant grant) {
        proposals.values().stream()
                .filter(proposal -> proposal.proposalId().equals(grant.proposalId()))
                .findFirst()
                .flatMap(proposal ->
                        CampaignText.of(facts.apply(proposal.campaignId().value()).events()))
                .ifPresent(campaign ->
                        FlagYears.missedBy(campaign, grant.item(), command.decidedOn())
                                .ifPresent(flag -> {
                                    throw MOVEMENT_TOO_SHORT.because(
                                            flag.details(campaign, grant.line()));
                                }));
    }

    /// The rule for each item that is granted (R7).
    List<AppliedRule> rules(List<Grant> grants) {
        RuleSet rules = RuleSet.inForceOn(command.decidedOn());
        return grants.stream().map(Grant::item).distinct().map(item -> rule(item, rules)).toList();
    }

    private AppliedRule rule(AwardItem item, RuleSet rules) {
        return Competence.applied(item, command.authority(), rules)
                .orElseThrow(() ->
                        NOT_COMPETENT_BY_LAW.because(
                                Map.of(
                                        "authority", command.authority().name(),
                                        "rules", rules.source(),
                                        "clause", Competence.of(item, rules).clause())));
    }

    /// R1: nothing more than was proposed, and nothing against what was advised, without an
    /// override, and no override without need.
    private void requireOverride() {
        boolean isMore =
                !command.extraGrants().isEmpty()
                        || command.grants().stream()
                                .anyMatch(granted ->
                                        Advice.isAgainst(
                                                granted.line(),
                                                facts.apply(granted.proposalId().value())));
        if (isMore && command.override() == null) {
            throw OVERRIDE_MISSING.because("field", "override");
        }
        if (!isMore && command.override() != null) {
            throw OVERRIDE_NEEDLESS.because("field", "override");
        }
        Set<DecisionState.LineRef> once = new HashSet<>(proposed.keySet());
        for (ExtraGrant extra : command.extraGrants()) {
            if (!once.add(new DecisionState.LineRef(extra.proposalId(), extra.line()))) {
                throw LINE_PROPOSED.because("line", extra.line());
            }
        }
    }

    private Grant asProposed(GrantedLine granted) {
        ProposalLine line =
                Objects.requireNonNull(
                        proposed.get(
                                new DecisionState.LineRef(granted.proposalId(), granted.line())));
        requireCompetent(line.item());
        requireFor(line.nominee(), line.item());
        requireNotOwn(line.nominee(), line.number());
        return new Grant(
                granted.proposalId(),
                line.number(),
                line.nominee(),
                line.item(),
                scopeBasis(granted, line));
    }

    /// What was not proposed stays within the organisation.
    private Grant extra(ExtraGrant extra) {
        requireCompetent(extra.item());
        requireFor(extra.nominee(), extra.item());
        requireNotOwn(extra.nominee(), extra.line());
        if (proposals.values().stream()
                .noneMatch(proposal -> proposal.proposalId().equals(extra.proposalId()))) {
            throw PROPOSAL_UNKNOWN.because("proposal", extra.proposalId());
        }
        if (IssuingUnit.isBeyond(command, extra.nominee().unit(), facts)) {
            throw SCOPE_BASIS_MISSING.because("unit", extra.nominee().unit());
        }
        return new Grant(extra.proposalId(), extra.line(), extra.nominee(), extra.item(), null);
    }

    private void requireCompetent(AwardItem item) {
        DecidingAuthority competent =
                switch (item) {
                    case TitleItem(_, var authority) -> authority;
                    case FormItem(_, var authority) -> authority;
                };
        if (competent != command.authority()) {
            throw NOT_COMPETENT.because(
                    Map.of(
                            "authority", command.authority().name(),
                            "competent", competent.name()));
        }
    }

    /// A title is for one kind of subject; a form is for any (rules 39, 40).
    private static void requireFor(Nominee nominee, AwardItem item) {
        if (item instanceof TitleItem(var title, _) && title.subject() != nominee.kind()) {
            throw NOT_FOR_SUBJECT.because(
                    Map.of("title", title.name(), "subject", title.subject().name()));
        }
    }

    /// Nobody decides on their own award (rule 44).
    private void requireNotOwn(Nominee nominee, int line) {
        if (act.actor().id().equals(nominee.account())) {
            throw OWN.because("line", line);
        }
    }

    /// R8: the plan's own words, else the basis that the decision names.
    private @Nullable String scopeBasis(GrantedLine granted, ProposalLine line) {
        if (!IssuingUnit.isBeyond(command, line.nominee().unit(), facts)) {
            return null;
        }
        Optional<String> named = Optional.ofNullable(granted.scopeBasis());
        return named.filter(basis -> !basis.isBlank())
                .or(() -> planned(granted, line.item()))
                .orElseThrow(() -> SCOPE_BASIS_MISSING.because("unit", line.nominee().unit()));
    }

    private Optional<String> planned(GrantedLine granted, AwardItem item) {
        AwardProposed proposal =
                Objects.requireNonNull(
                        proposals.get(
                                new DecisionState.LineRef(granted.proposalId(), granted.line())));
        return CampaignText.of(facts.apply(proposal.campaignId().value()).events()).stream()
                .flatMap(campaign -> campaign.content().awards().stream())
                .filter(offer -> offer.item().equals(item))
                .map(AwardOffer::extendedScope)
                .filter(Objects::nonNull)
                .map(Granting::words)
                .findFirst();
    }

    private static String words(ExtendedScope scope) {
        String basis = scope.legalBasis();
        return basis == null ? scope.phrase().value() : basis;
    }
}
