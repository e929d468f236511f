package vn.sovang.query.fund;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DecisionId;
import vn.sovang.decision.AwardRestored;
import vn.sovang.decision.AwardStanding;
import vn.sovang.decision.CorrectedLine;
import vn.sovang.decision.DecisionCorrected;
import vn.sovang.decision.DecisionEvent;
import vn.sovang.decision.DecisionHeading;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.DecisionReceived;
import vn.sovang.fund.EntryReversed;
import vn.sovang.fund.FundClosed;
import vn.sovang.fund.FundEvent;
import vn.sovang.fund.FundOpened;
import vn.sovang.fund.PaidLine;
import vn.sovang.fund.ReceiptRecorded;
import vn.sovang.fund.RecoveredLine;
import vn.sovang.fund.RecoveryRecorded;
import vn.sovang.fund.RewardPaid;
import vn.sovang.fund.RewardedLine;
import vn.sovang.fund.SpendingRecorded;
import vn.sovang.log.RecordedEvent;
import vn.sovang.query.projection.Board;
import vn.sovang.text.SearchText;
import vn.sovang.unit.UnitId;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// One row for each decision, with what was paid for its lines.
@Component
class RewardBoard implements Board<RewardRow> {
    @Override
    public String name() {
        return "reward-board";
    }

    @Override
    public String table() {
        return "view.reward_board";
    }

    @Override
    public Class<RewardRow> rowType() {
        return RewardRow.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return switch (event.payload()) {
            case DecisionEvent decision -> List.of(decision.decisionId().toString());
            case FundEvent fund -> keys(fund);
            default -> List.of();
        };
    }

    private static List<String> keys(FundEvent event) {
        return switch (event) {
            case RewardPaid e -> List.of(e.decisionId().toString());
            case RecoveryRecorded e -> List.of(e.recovered().line().decisionId().toString());
            case EntryReversed e ->
                    Stream.concat(
                                    e.unpaid().stream(),
                                    Stream.ofNullable(e.owedAgain()).map(RecoveredLine::line))
                            .map(RewardedLine::decisionId)
                            .map(DecisionId::toString)
                            .distinct()
                            .toList();
            case FundOpened _, ReceiptRecorded _, SpendingRecorded _, FundClosed _ -> List.of();
        };
    }

    @Override
    public RewardRow on(@Nullable RewardRow current, String key, RecordedEvent event) {
        return switch (event.payload()) {
            case DecisionIssued e -> row(e, e.issuer());
            case DecisionReceived e -> row(e.decision(), payer(e, event));
            case DecisionCorrected e -> corrected(Objects.requireNonNull(current), e);
            case AwardStanding e ->
                    Objects.requireNonNull(current)
                            .with(
                                    line ->
                                            line.isOf(
                                                    new RewardedLine(
                                                            e.decisionId(),
                                                            e.proposalId(),
                                                            e.line())),
                                    line -> line.lost(!(e instanceof AwardRestored)));
            case RewardPaid e -> paid(Objects.requireNonNull(current), e);
            case RecoveryRecorded e ->
                    Objects.requireNonNull(current)
                            .with(
                                    line -> line.isOf(e.recovered().line()),
                                    line -> line.paid(null, e.amount()));
            case EntryReversed e -> reversed(Objects.requireNonNull(current), e);
            default -> throw new IllegalStateException("no reward money: " + event.name());
        };
    }

    /// The organisation of the post that recorded what the State decided: it sent the proposal
    /// there. What other bodies outside decide they pay themselves.
    private static @Nullable UnitId payer(DecisionReceived received, RecordedEvent event) {
        return received.decision().authority().level() == DecidingAuthority.Level.STATE
                ? event.unit()
                : null;
    }

    private static RewardRow row(DecisionIssued decision, @Nullable UnitId payer) {
        return RewardRow.of(
                decision.decisionId(),
                new DecisionHeading(decision.number(), decision.symbol(), decision.decidedOn()),
                decision.authority(),
                decision.issuer(),
                payer,
                decision.grants().stream()
                        .map(grant ->
                                new RewardRow.Line(
                                        grant.proposalId(),
                                        grant.line(),
                                        grant.nominee().name(),
                                        grant.nominee().kind(),
                                        grant.item(),
                                        false,
                                        null,
                                        0))
                        .toList());
    }

    private static RewardRow corrected(RewardRow row, DecisionCorrected event) {
        RewardRow now = row.headed(event.meant());
        for (CorrectedLine right : event.lines()) {
            now =
                    now.with(
                            line ->
                                    line.line() == right.line()
                                            && line.proposalId().equals(right.proposalId()),
                            line -> line.named(right.meant()));
        }
        return now;
    }

    private static RewardRow paid(RewardRow row, RewardPaid event) {
        RewardRow now = row;
        for (PaidLine paid : event.lines()) {
            now =
                    now.with(
                            line -> line.isOf(paid.of(event.decisionId())),
                            line ->
                                    line.paid(
                                            new RewardRow.Payment(
                                                    event.fundId(), paid.amount(), event.paidOn()),
                                            0));
        }
        return now;
    }

    private static RewardRow reversed(RewardRow row, EntryReversed event) {
        RecoveredLine again = event.owedAgain();
        RewardRow now =
                row.with(
                        line -> event.unpaid().stream().anyMatch(line::isOf),
                        line -> line.paid(null, 0));
        return again == null
                ? now
                : now.with(
                        line -> line.isOf(again.line()),
                        line ->
                                line.paid(
                                        new RewardRow.Payment(again.paidFrom(), again.paid(), null),
                                        0));
    }

    @Override
    public String search(RewardRow row) {
        return SearchText.fold(row.heading().reference());
    }
}
