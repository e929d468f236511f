package vn.sovang.command.decision;

import static vn.sovang.command.decision.DecisionRejection.FROM_PLATFORM;
import static vn.sovang.command.decision.DecisionRejection.GROUND_NOT_IN_LAW;
import static vn.sovang.command.decision.DecisionRejection.LINE_NOT_GRANTED;
import static vn.sovang.command.decision.DecisionRejection.NOT_LOST;
import static vn.sovang.command.decision.DecisionRejection.NOT_STATE_HONOUR;
import static vn.sovang.command.decision.DecisionRejection.OWN;
import static vn.sovang.command.decision.DecisionRejection.REVOKED;
import static vn.sovang.command.decision.DecisionRejection.REVOKED_BEFORE_DECISION;
import static vn.sovang.command.decision.DecisionRejection.REVOKED_IN_FUTURE;
import static vn.sovang.command.decision.DecisionRejection.STANDING_BEFORE;
import static vn.sovang.command.decision.DecisionRejection.STANDING_IN_FUTURE;
import static vn.sovang.command.decision.DecisionRejection.UNKNOWN;

import vn.sovang.award.AwardLoss;
import vn.sovang.award.DecisionId;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.Nominees;
import vn.sovang.command.decision.DecisionState.Granted;
import vn.sovang.command.decision.DecisionState.Issued;
import vn.sovang.decision.AwardRestored;
import vn.sovang.decision.AwardRevoked;
import vn.sovang.decision.AwardStanding;
import vn.sovang.decision.AwardStripped;
import vn.sovang.decision.DecisionEvent;
import vn.sovang.decision.ReceiveStanding;
import vn.sovang.decision.RecordRestoration;
import vn.sovang.decision.RecordStripping;
import vn.sovang.kernel.Closed;
import vn.sovang.law.GroundVerdict;
import vn.sovang.law.LossRules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/// The rules by which a granted line stops being held, and is held again.
final class Standings {
    private Standings() {}

    /// R16.
    static List<DecisionEvent> decide(
            RecordStripping command, DecisionState state, Act act, Function<UUID, Facts> facts) {
        Issued issued = recordable(state, command.decisionId());
        LineRef line = new LineRef(command.proposalId(), command.line());
        Granted granted = granted(issued, line);
        requireNotOwn(granted, line, act, facts);
        AwardStripped stripping =
                new AwardStripped(
                        command.decisionId(),
                        command.proposalId(),
                        command.line(),
                        command.ground(),
                        command.document(),
                        command.signedOn(),
                        command.authority(),
                        command.reason(),
                        command.strippedOn(),
                        LossRules.stripping(
                                command.ground(),
                                granted.nominee().kind(),
                                command.authority(),
                                command.signedOn()));
        if (stripping.equals(issued.standing().get(line))) {
            return List.of();
        }
        requireHeld(issued, line);
        if (!LossRules.isStateHonour(granted.item())) {
            throw NOT_STATE_HONOUR.because(line.details());
        }
        requireInLaw(stripping.verdict(), command.ground());
        requireDays(command.signedOn(), command.strippedOn(), issued, line, act);
        return List.of(stripping);
    }

    /// R17.
    static List<DecisionEvent> decide(
            RecordRestoration command, DecisionState state, Act act, Function<UUID, Facts> facts) {
        Issued issued = recordable(state, command.decisionId());
        LineRef line = new LineRef(command.proposalId(), command.line());
        requireNotOwn(granted(issued, line), line, act, facts);
        AwardStanding newest = issued.standing().get(line);
        if (newest instanceof AwardRestored before
                && before.equals(restored(command, before.verdict()))) {
            return List.of();
        }
        AwardLoss loss =
                switch (newest) {
                    case AwardRevoked _ -> AwardLoss.REVOKED;
                    case AwardStripped _ -> AwardLoss.STRIPPED;
                    case null, default -> throw NOT_LOST.because(line.details());
                };
        GroundVerdict verdict =
                LossRules.restoration(
                        command.ground(), loss, command.authority(), command.signedOn());
        requireInLaw(verdict, command.ground());
        requireDays(command.signedOn(), command.restoredOn(), issued, line, act);
        return List.of(restored(command, verdict));
    }

    private static AwardRestored restored(RecordRestoration command, GroundVerdict verdict) {
        return new AwardRestored(
                command.decisionId(),
                command.proposalId(),
                command.line(),
                command.ground(),
                command.document(),
                command.signedOn(),
                command.authority(),
                command.reason(),
                command.restoredOn(),
                verdict);
    }

    /// R11: what the body on the platform says arrives as it is, once.
    static List<DecisionEvent> decide(ReceiveStanding command, DecisionState state) {
        AwardStanding told = command.standing();
        LineRef line = new LineRef(told.proposalId(), told.line());
        if (!(state instanceof Issued issued) || !issued.granted().containsKey(line)) {
            throw LINE_NOT_GRANTED.because(line.details());
        }
        boolean isHeld = issued.loss(line).isEmpty();
        return isHeld == told instanceof AwardRestored ? List.of() : List.of(told);
    }

    static List<DecisionEvent> revoke(AwardRevoked revocation, Issued issued, Act act) {
        LineRef line = new LineRef(revocation.proposalId(), revocation.line());
        granted(issued, line);
        if (revocation.equals(issued.standing().get(line))) {
            return List.of();
        }
        requireHeld(issued, line);
        if (revocation.revokedOn().isAfter(act.day())) {
            throw REVOKED_IN_FUTURE.because("date", revocation.revokedOn());
        }
        if (revocation.revokedOn().isBefore(issued.heading().decidedOn())) {
            throw REVOKED_BEFORE_DECISION.because("date", issued.heading().decidedOn());
        }
        requireNotBefore(revocation.revokedOn(), issued, line);
        return List.of(revocation);
    }

    /// Refuses to record by hand for a body on the platform: all of it arrives by itself.
    static void requireNotFromPlatform(Issued issued) {
        if (issued.received() != null && issued.received().origin() != null) {
            throw FROM_PLATFORM.because("decision", issued.id());
        }
    }

    private static Issued recordable(DecisionState state, DecisionId asked) {
        return switch (state) {
            case DecisionState.None _ -> throw UNKNOWN.because("decision", asked);
            case Issued issued -> {
                requireNotFromPlatform(issued);
                yield issued;
            }
        };
    }

    private static Granted granted(Issued issued, LineRef line) {
        Granted granted = issued.granted().get(line);
        if (granted == null) {
            throw LINE_NOT_GRANTED.because(line.details());
        }
        return granted;
    }

    /// Refuses to record anything on one's own award (rule 44).
    private static void requireNotOwn(
            Granted granted, LineRef line, Act act, Function<UUID, Facts> facts) {
        if (new Nominees(facts)
                .accounts(granted.nominee())
                .contains(Nominees.comparable(act.actor().id()))) {
            throw OWN.because("line", line.line());
        }
    }

    private static void requireHeld(Issued issued, LineRef line) {
        issued.loss(line)
                .ifPresent(loss -> {
                    throw REVOKED.because("date", loss.from());
                });
    }

    private static void requireInLaw(GroundVerdict verdict, Enum<?> ground) {
        if (verdict.standsInTheWay()) {
            throw GROUND_NOT_IN_LAW.because(
                    Map.of("ground", Closed.code(ground), "clause", verdict.clause()));
        }
    }

    private static void requireDays(
            LocalDate signedOn, LocalDate from, Issued issued, LineRef line, Act act) {
        LocalDate last = signedOn.isAfter(from) ? signedOn : from;
        if (last.isAfter(act.day())) {
            throw STANDING_IN_FUTURE.because("date", last);
        }
        requireNotBefore(from, issued, line);
    }

    /// No change holds from before the grant, nor from before the change that it follows.
    private static void requireNotBefore(LocalDate from, Issued issued, LineRef line) {
        AwardStanding newest = issued.standing().get(line);
        LocalDate since = newest == null ? issued.heading().decidedOn() : newest.from();
        if (from.isBefore(since)) {
            throw STANDING_BEFORE.because("date", since);
        }
    }
}
