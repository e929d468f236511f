package vn.sovang.query.awardregister;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.FormItem;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.decision.RevocationCause;
import vn.sovang.query.reading.UnitNames;

import java.time.LocalDate;

/// An award as people are told of it. Units have the name of the day of the decision (rule 52).
///
/// @param number with its symbol, such as `123/QĐ-SCT`
/// @param itemClass TITLE or FORM, never both (rule 40)
/// @param state as of the moment that was asked for
/// @param revocation none while the award is valid
public record Award(
        String decisionId,
        String number,
        LocalDate decidedOn,
        DecidingAuthority authority,
        String issuerId,
        String issuerName,
        String signatory,
        String proposalId,
        int line,
        String nomineeId,
        String nominee,
        SubjectKind subject,
        String unitId,
        String unitName,
        ItemClass itemClass,
        String item,
        State state,
        @Nullable Revocation revocation) {
    public enum State {
        VALID,
        REVOKED
    }

    /// Why, on the basis of which document, and from which day.
    public record Revocation(
            RevocationCause cause, String basisDocument, String reason, LocalDate revokedOn) {}

    public enum ItemClass {
        TITLE,
        FORM
    }

    static Award of(AwardRow row, UnitNames names) {
        return switch (row.item()) {
            case TitleItem item -> of(row, names, ItemClass.TITLE, item.title().name());
            case FormItem item -> of(row, names, ItemClass.FORM, item.form().name());
        };
    }

    private static Award of(AwardRow row, UnitNames names, ItemClass itemClass, String item) {
        return new Award(
                row.decisionId().toString(),
                row.number() + "/" + row.symbol(),
                row.decidedOn(),
                row.authority(),
                row.issuer().toString(),
                names.on(row.decidedOn(), row.issuer()),
                row.signatory(),
                row.proposalId().toString(),
                row.line(),
                row.nominee().nomineeId().toString(),
                row.nominee().name(),
                row.nominee().kind(),
                row.unitId().toString(),
                names.on(row.decidedOn(), row.unitId()),
                itemClass,
                item,
                row.revocation() == null ? State.VALID : State.REVOKED,
                revocation(row.revocation()));
    }

    private static @Nullable Revocation revocation(AwardRow.@Nullable Revocation of) {
        return of == null
                ? null
                : new Revocation(of.cause(), of.basisDocument(), of.reason(), of.revokedOn());
    }
}
