package vn.sovang.query.awardregister;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.RestorationGround;
import vn.sovang.award.StrippingGround;
import vn.sovang.decision.AwardRestored;
import vn.sovang.decision.AwardRevoked;
import vn.sovang.decision.AwardStanding;
import vn.sovang.decision.AwardStripped;
import vn.sovang.decision.RevocationCause;
import vn.sovang.law.GroundVerdict;
import vn.sovang.query.reading.OneOf;

import java.time.LocalDate;

/// A change in whether the award is held; the grant stays (rule 43).
///
/// @param ground that was named
/// @param signedOn day of the document; null of a revocation, which does not say it
/// @param authority that decided; null where it is not said, or decides no awards
/// @param verdict on the ground; null of a revocation, whose causes are those of the law
public record AwardChange(
        Kind kind,
        @OneOf({RevocationCause.class, StrippingGround.class, RestorationGround.class})
                String ground,
        String document,
        @Nullable LocalDate signedOn,
        @Nullable DecidingAuthority authority,
        String reason,
        LocalDate from,
        @Nullable GroundVerdict verdict) {
    public enum Kind {
        REVOKED,
        STRIPPED,
        RESTORED
    }

    static AwardChange of(AwardStanding event) {
        return switch (event) {
            case AwardRevoked e ->
                    new AwardChange(
                            Kind.REVOKED,
                            e.cause().name(),
                            e.basisDocument(),
                            null,
                            null,
                            e.reason(),
                            e.from(),
                            null);
            case AwardStripped e ->
                    new AwardChange(
                            Kind.STRIPPED,
                            e.ground().name(),
                            e.document(),
                            e.signedOn(),
                            e.authority(),
                            e.reason(),
                            e.from(),
                            e.verdict());
            case AwardRestored e ->
                    new AwardChange(
                            Kind.RESTORED,
                            e.ground().name(),
                            e.document(),
                            e.signedOn(),
                            e.authority(),
                            e.reason(),
                            e.from(),
                            e.verdict());
        };
    }
}
