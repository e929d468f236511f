package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import vn.sovang.text.Phrase;
import vn.sovang.time.DatePoint;

import java.util.UUID;

/// A document on which the plan stands, as the plan cites it (capability C05).
///
/// @param number with its symbol, such as `15/KH-UBND`; null when the citation leaves it out
///   (anomaly A16)
/// @param issuer as the citation names it
/// @param documentId of the plan or external document in this register; null while nobody linked it
public record ParentDocument(
        Relation relation,
        Origin origin,
        Phrase citation,
        String documentType,
        @Nullable String number,
        @Nullable DatePoint date,
        String issuer,
        @Nullable UUID documentId) {
    /// Relations of a plan to a document that it cites.
    public enum Relation {
        IMPLEMENTS,
        INHERITS_THEME,
        LEGAL_BASIS,
        /// The issuer's own launch that came before the plan (seed S2).
        OWN_LAUNCH,
        /// Yardstick by which the plan's tasks are measured (seed S0).
        YARDSTICK,
        /// Named, and nothing more.
        CONTEXT
    }

    /// Places where the parent lives.
    public enum Origin {
        /// A document of an authority outside this platform's tenant: a record, read-only (rule
        /// 49).
        EXTERNAL,
        /// A document of a central body, one for many provinces (rule 49).
        CENTRAL
    }

    /// The same citation, read as this record of the register.
    public ParentDocument linkedTo(UUID document) {
        return new ParentDocument(
                relation, origin, citation, documentType, number, date, issuer, document);
    }
}
