package vn.sovang.command.decision;

import static vn.sovang.command.decision.DecisionRejection.LINE_PROPOSED;
import static vn.sovang.command.decision.DecisionRejection.MOVEMENT_TOO_SHORT;
import static vn.sovang.command.decision.DecisionRejection.NOTICES_UNSEEN;
import static vn.sovang.command.decision.DecisionRejection.NOT_COMPETENT;
import static vn.sovang.command.decision.DecisionRejection.NOT_COMPETENT_BY_LAW;
import static vn.sovang.command.decision.DecisionRejection.NOT_ELIGIBLE;
import static vn.sovang.command.decision.DecisionRejection.NOT_FOR_SUBJECT;
import static vn.sovang.command.decision.DecisionRejection.OVERRIDE_MISSING;
import static vn.sovang.command.decision.DecisionRejection.OVERRIDE_NEEDLESS;
import static vn.sovang.command.decision.DecisionRejection.OWN;
import static vn.sovang.command.decision.DecisionRejection.PROPOSAL_UNKNOWN;
import static vn.sovang.command.decision.DecisionRejection.SCOPE_BASIS_MISSING;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AwardItem;
import vn.sovang.award.AwardOffer;
import vn.sovang.award.Competence;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.ExtendedScope;
import vn.sovang.award.RuleSet;
import vn.sovang.award.TitleItem;
import vn.sovang.campaign.CampaignText;
import vn.sovang.campaign.FlagYears;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.Nominees;
import vn.sovang.decision.AppliedRule;
import vn.sovang.decision.ExtraGrant;
import vn.sovang.decision.Grant;
import vn.sovang.decision.GrantedLine;
import vn.sovang.decision.IssueDecision;
import vn.sovang.kernel.Closed;
import vn.sovang.law.Difference;
import vn.sovang.proposal.LineNumbers;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.OnItsOwn;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.UnderCampaign;
import vn.sovang.proposal.UnderYearReview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// Granting of lines by a decision: on which rule, and to whom beyond the issuer's own
/// organisation.
///
/// @param proposed the lines of the proposals that the decision answers
/// @param proposals these proposals
/// @param outdated lines of which the history has changed since the verdict that stands
record Granting(
        IssueDecision command,
        Map<LineRef, ProposalLine> proposed,
        Map<ProposalId, ProposalAtHand> proposals,
        Act act,
        Function<UUID, Facts> facts,
        Nominees nominees,
        Set<LineRef> outdated) {
    Granting {
        outdated = Set.copyOf(outdated);
    }

    /// R1, R2, R7, R8, R12, R15.
    List<Grant> grants() {
        requireOverride();
        requireAcknowledged();
        List<Grant> grants =
                Stream.concat(
                                command.grants().stream().map(this::asProposed),
                                command.extraGrants().stream().map(this::extra))
                        .map(this::overridden)
                        .toList();
        grants.forEach(this::requireLasting);
        return grants;
    }

    private Grant overridden(Grant grant) {
        return command.override() == null
                ? grant
                : grant.overridden(
                        linesThatNeedAnOverride()
                                .contains(new LineRef(grant.proposalId(), grant.line())));
    }

    /// R12: by the rule of the day of the decision, and the campaign as it reads; what stands under
    /// no campaign has no length.
    private void requireLasting(Grant grant) {
        campaign(grant.proposalId())
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
        return AppliedRule.of(item, command.authority(), rules)
                .orElseThrow(() ->
                        NOT_COMPETENT_BY_LAW.because(
                                Map.of(
                                        "authority", Closed.code(command.authority()),
                                        "rules", rules.source(),
                                        "clause", Competence.of(item, rules).clause())));
    }

    /// R1: nothing more than was proposed, and nothing against what was advised, without an
    /// override, and no override without need.
    private void requireOverride() {
        if (command.override() == null) {
            command.grants().forEach(this::requireEligible);
        }
        List<LineRef> more = linesThatNeedAnOverride();
        if (!more.isEmpty() && command.override() == null) {
            throw OVERRIDE_MISSING.because(
                    Map.of(
                            "field",
                            "override",
                            "lines",
                            LineNumbers.words(more.stream().map(LineRef::line).toList())));
        }
        if (more.isEmpty() && command.override() != null) {
            throw OVERRIDE_NEEDLESS.because("field", "override");
        }
        Set<LineRef> once = new HashSet<>(proposed.keySet());
        for (ExtraGrant extra : command.extraGrants()) {
            if (!once.add(new LineRef(extra.proposalId(), extra.line()))) {
                throw LINE_PROPOSED.because("line", extra.line());
            }
        }
    }

    /// R14.
    private void requireEligible(GrantedLine granted) {
        Advice.inTheWay(granted.line(), facts.apply(granted.proposalId().value())).stream()
                .findFirst()
                .ifPresent(check -> {
                    throw NOT_ELIGIBLE.because(
                            Map.of(
                                    "line", Integer.toString(granted.line()),
                                    "criterion", Closed.code(check.criterion()),
                                    "clause", check.clause()));
                });
    }

    /// R15.
    private void requireAcknowledged() {
        String open = String.join("; ", notices());
        if (!open.isEmpty() && !Boolean.TRUE.equals(command.noticesAcknowledged())) {
            throw NOTICES_UNSEEN.because(Map.of("field", "noticesAcknowledged", "notices", open));
        }
    }

    /// Notices on the lines that are granted, each once, with its lines.
    List<String> notices() {
        Map<String, List<Integer>> lines = new LinkedHashMap<>();
        for (GrantedLine granted : command.grants()) {
            Facts proposal = facts.apply(granted.proposalId().value());
            Stream.concat(
                            Advice.notices(granted.line(), proposal).stream(),
                            outdated.contains(ref(granted))
                                    ? Stream.of(Closed.code(Difference.Cause.HISTORY))
                                    : Stream.of())
                    .forEach(notice ->
                            lines.computeIfAbsent(notice, _ -> new ArrayList<>())
                                    .add(granted.line()));
        }
        return lines.entrySet().stream()
                .map(notice -> LineNumbers.words(notice.getValue()) + ": " + notice.getKey())
                .toList();
    }

    private static LineRef ref(GrantedLine granted) {
        return new LineRef(granted.proposalId(), granted.line());
    }

    private List<LineRef> linesThatNeedAnOverride() {
        return Stream.concat(
                        command.grants().stream()
                                .filter(granted ->
                                        Advice.isAgainst(
                                                granted.line(),
                                                facts.apply(granted.proposalId().value())))
                                .map(Granting::ref),
                        command.extraGrants().stream()
                                .map(extra -> new LineRef(extra.proposalId(), extra.line())))
                .toList();
    }

    private Grant asProposed(GrantedLine granted) {
        ProposalLine line = Objects.requireNonNull(proposed.get(ref(granted)));
        requireCompetent(line.item());
        requireFor(line.nominee(), line.item());
        requireNotOwn(line.nominee(), line.number());
        return new Grant(
                granted.proposalId(),
                line.number(),
                line.nominee(),
                line.item(),
                scopeBasis(granted, line),
                line.kind(),
                line.period(),
                Advice.verdict(line.number(), facts.apply(granted.proposalId().value()))
                        .orElse(null),
                null,
                outdated.contains(ref(granted)) ? Boolean.TRUE : null);
    }

    /// A grant of what was not proposed, which stays within the organisation.
    private Grant extra(ExtraGrant extra) {
        requireCompetent(extra.item());
        Nominee nominee = nominees.proposable(extra.line(), extra.nomineeId());
        requireFor(nominee, extra.item());
        requireNotOwn(nominee, extra.line());
        if (!proposals.containsKey(extra.proposalId())) {
            throw PROPOSAL_UNKNOWN.because("proposal", extra.proposalId());
        }
        if (IssuingUnit.isBeyond(command, nominee.unit(), facts)) {
            throw SCOPE_BASIS_MISSING.because("unit", nominee.unit());
        }
        return new Grant(extra.proposalId(), extra.line(), nominee, extra.item(), null);
    }

    private void requireCompetent(AwardItem item) {
        DecidingAuthority competent = item.decidedBy();
        if (competent != command.authority()) {
            throw NOT_COMPETENT.because(
                    Map.of(
                            "authority", Closed.code(command.authority()),
                            "competent", Closed.code(competent)));
        }
    }

    /// A title is for one kind of subject; a form is for any (rules 39, 40).
    static void requireFor(Nominee nominee, AwardItem item) {
        if (item instanceof TitleItem(var title, _) && title.subject() != nominee.kind()) {
            throw NOT_FOR_SUBJECT.because(
                    Map.of("title", Closed.code(title), "subject", Closed.code(title.subject())));
        }
    }

    /// Refuses a decision on one's own award (rule 44).
    private void requireNotOwn(Nominee nominee, int line) {
        if (nominees.accounts(nominee).contains(Nominees.comparable(act.actor().id()))) {
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
        return campaign(granted.proposalId()).stream()
                .flatMap(campaign -> campaign.content().awards().stream())
                .filter(offer -> offer.item().equals(item))
                .map(AwardOffer::extendedScope)
                .filter(Objects::nonNull)
                .map(Granting::words)
                .findFirst();
    }

    private Optional<CampaignText> campaign(ProposalId proposal) {
        return switch (Objects.requireNonNull(proposals.get(proposal)).occasion()) {
            case UnderCampaign(var campaign) ->
                    CampaignText.of(facts.apply(campaign.value()).events());
            case UnderYearReview _, OnItsOwn _ -> Optional.empty();
        };
    }

    private static String words(ExtendedScope scope) {
        String basis = scope.legalBasis();
        return basis == null ? scope.phrase().value() : basis;
    }
}
