package vn.sovang.query.awardregister;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.award.AwardItem;
import vn.sovang.award.DecisionId;
import vn.sovang.decision.AppliedRule;
import vn.sovang.decision.AwardStanding;
import vn.sovang.decision.CorrectedLine;
import vn.sovang.decision.DecisionCorrected;
import vn.sovang.decision.DecisionEvent;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.DecisionReceived;
import vn.sovang.decision.Grant;
import vn.sovang.log.RecordedEvent;
import vn.sovang.proposal.ProposalId;
import vn.sovang.query.projection.Board;
import vn.sovang.text.SearchText;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One row for each grant of a decision; what takes it or gives it back marks the row and takes
/// nothing away (rule 43).
@Component
class AwardRegister implements Board<AwardRow> {
    @Override
    public String name() {
        return "award-register";
    }

    @Override
    public String table() {
        return "view.award_register";
    }

    @Override
    public Class<AwardRow> rowType() {
        return AwardRow.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return event.payload() instanceof DecisionEvent decision ? keys(decision) : List.of();
    }

    private static List<String> keys(DecisionEvent event) {
        return switch (event) {
            case DecisionIssued issued -> keys(issued);
            case DecisionReceived received -> keys(received.decision());
            case DecisionCorrected corrected ->
                    corrected.lines().stream()
                            .map(line ->
                                    key(corrected.decisionId(), line.proposalId(), line.line()))
                            .toList();
            case AwardStanding changed ->
                    List.of(key(changed.decisionId(), changed.proposalId(), changed.line()));
        };
    }

    private static List<String> keys(DecisionIssued decision) {
        return decision.grants().stream()
                .map(grant -> key(decision.decisionId(), grant.proposalId(), grant.line()))
                .toList();
    }

    @Override
    public AwardRow on(@Nullable AwardRow current, String key, RecordedEvent event) {
        return switch ((DecisionEvent) event.payload()) {
            case DecisionIssued issued -> row(issued, grant(issued, key), null);
            case DecisionReceived received ->
                    row(
                            received.decision(),
                            grant(received.decision(), key),
                            new AwardRow.Arrival(
                                    received.origin(),
                                    received.attachments(),
                                    received.recordedBy(),
                                    received.receivedAt()));
            case DecisionCorrected corrected ->
                    Objects.requireNonNull(current).corrected(corrected, line(corrected, key));
            case AwardStanding changed ->
                    Objects.requireNonNull(current).changed(AwardChange.of(changed));
        };
    }

    @Override
    public String search(AwardRow row) {
        Stream<String> before =
                row.corrections().stream()
                        .flatMap(corrected ->
                                Stream.of(
                                        corrected.nominee(),
                                        corrected.heading() == null
                                                ? null
                                                : corrected.heading().reference()))
                        .filter(Objects::nonNull);
        return SearchText.fold(
                Stream.concat(
                                Stream.of(row.nominee().name(), row.number() + "/" + row.symbol()),
                                before)
                        .collect(Collectors.joining(" ")));
    }

    static String key(AwardRow row) {
        return key(row.decisionId(), row.proposalId(), row.line());
    }

    private static String key(DecisionId decision, ProposalId proposal, int line) {
        return String.format(Locale.ROOT, "%s/%s/%04d", decision, proposal, line);
    }

    private static CorrectedLine line(DecisionCorrected corrected, String key) {
        return corrected.lines().stream()
                .filter(line ->
                        key(corrected.decisionId(), line.proposalId(), line.line()).equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Grant grant(DecisionIssued issued, String key) {
        String[] parts = key.split("/", -1);
        ProposalId proposal = ProposalId.of(parts[1]);
        int line = Integer.parseInt(parts[2]);
        return issued.grants().stream()
                .filter(grant -> grant.line() == line && grant.proposalId().equals(proposal))
                .findFirst()
                .orElseThrow();
    }

    private static AwardRow row(
            DecisionIssued issued, Grant grant, AwardRow.@Nullable Arrival arrival) {
        return new AwardRow(
                issued.decisionId(),
                issued.number(),
                issued.symbol(),
                issued.decidedOn(),
                issued.authority(),
                issued.issuer(),
                issued.signatory(),
                grant.proposalId(),
                grant.line(),
                grant.nominee(),
                grant.nominee().unit(),
                grant.item(),
                issued.capacity(),
                rule(issued, grant.item()),
                issued.overrideOf(grant),
                grant.scopeBasis(),
                List.of(),
                arrival,
                List.of(),
                grant.kind(),
                grant.period(),
                grant.eligibility(),
                grant.historyChanged());
    }

    private static @Nullable AppliedRule rule(DecisionIssued issued, AwardItem item) {
        return issued.rules().stream()
                .filter(rule -> rule.item().equals(item))
                .findFirst()
                .orElse(null);
    }
}
