package vn.sovang.command.decision;

import static vn.sovang.command.decision.DecisionRejection.ISSUER_DISSOLVED;
import static vn.sovang.command.decision.DecisionRejection.ISSUER_OTHER_KIND;
import static vn.sovang.command.decision.DecisionRejection.ISSUER_UNKNOWN;
import static vn.sovang.command.decision.DecisionRejection.OTHER_ISSUER;

import vn.sovang.award.DecidingAuthority;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.UnitFacts;
import vn.sovang.decision.IssueDecision;
import vn.sovang.kernel.Closed;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitRegistered;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// The unit that issues a decision, as the register knows it.
final class IssuingUnit {
    /// Authorities whose awards go beyond their own organisation only with a basis of their own;
    /// the others head a locality or a sector (Luật 06/2022/QH15, Điều 18, 83.1).
    private static final Set<DecidingAuthority> WITHIN_ORGANISATION =
            Set.of(DecidingAuthority.DEPARTMENT_DIRECTOR, DecidingAuthority.ENTERPRISE_DIRECTOR);

    private IssuingUnit() {}

    /// R6.
    static void requireHeadedBy(
            DecidingAuthority authority, UnitId issuer, LocalDate on, Act act, Facts register) {
        UnitRegistered unit =
                register.last(UnitRegistered.class)
                        .orElseThrow(() -> ISSUER_UNKNOWN.because("unit", issuer));
        if (DecidingAuthority.headOf(unit.kind()).filter(authority::equals).isEmpty()) {
            throw ISSUER_OTHER_KIND.because(
                    Map.of("authority", Closed.code(authority), "kind", Closed.code(unit.kind())));
        }
        register.last(UnitDissolved.class)
                .filter(dissolved -> !on.isBefore(dissolved.dissolvedOn()))
                .ifPresent(dissolved -> {
                    throw ISSUER_DISSOLVED.because("date", dissolved.dissolvedOn());
                });
        requireActsFor(issuer, act);
    }

    /// The office does not: a decision, and what undoes it, is the leader's own.
    static void requireActsFor(UnitId issuer, Act act) {
        if (!act.isOfUnit(issuer.value())) {
            throw OTHER_ISSUER.because("unit", issuer);
        }
    }

    /// True when an award to the unit leaves the organisation of the issuer (anomaly A33).
    static boolean isBeyond(IssueDecision command, UnitId unit, Function<UUID, Facts> facts) {
        return WITHIN_ORGANISATION.contains(command.authority())
                && !new UnitFacts(facts).isWithin(unit, command.issuer(), command.decidedOn());
    }
}
