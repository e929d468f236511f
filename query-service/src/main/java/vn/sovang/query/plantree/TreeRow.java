package vn.sovang.query.plantree;

import org.jspecify.annotations.Nullable;

import vn.sovang.plan.ParentDocument;
import vn.sovang.plan.Theme;
import vn.sovang.query.planboard.PlanStage;

import java.time.LocalDate;

/// One line of a tree: the plan or document that was asked for, one that it cites, or a plan that
/// cites it, each at every place where a way leads to it.
///
/// @param key its way from the asked document; the line it hangs on has the key without the last
///   part
/// @param level steps from the asked document, which is at 0
/// @param link the citation that ties it to the line it hangs on; null for the asked document
/// @param document null while nobody linked the citation
/// @param theme null while the document is not known
/// @param circle whether the way led through the document already; it ends here, and somebody
///   should look at the links
public record TreeRow(
        String key,
        Direction direction,
        int level,
        @Nullable Link link,
        @Nullable Document document,
        @Nullable EffectiveTheme theme,
        boolean circle) {
    /// Sides of the asked document.
    public enum Direction {
        ABOVE,
        ASKED,
        BELOW
    }

    /// A citation, as the lower document makes it.
    ///
    /// @param linked whether a person linked it; else a line below is there because its citation
    ///   names the same number and no other day
    public record Link(
            ParentDocument.Relation relation,
            ParentDocument.Origin origin,
            String citation,
            String issuer,
            boolean linked) {
        static Link of(ParentDocument parent) {
            return new Link(
                    parent.relation(),
                    parent.origin(),
                    parent.citation().value(),
                    parent.issuer(),
                    parent.documentId() != null);
        }
    }

    /// A plan, or a document of another authority.
    ///
    /// @param stage null for a document of another authority
    /// @param number with its symbol; null while not known
    /// @param issuedOn null while not known to the day
    /// @param issuer in words; null where a paper shows no issuer
    public record Document(
            String id,
            @Nullable PlanStage stage,
            String documentType,
            String title,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable String issuer) {}

    /// The theme that holds for a document: its own, or the nearest inherited one (rule 18).
    ///
    /// @param origin manner in which the document itself has its theme
    /// @param words null where there is no theme, or none is known
    /// @param from id of the document whose own theme it is; null while it is not in the register
    public record EffectiveTheme(
            Theme.Origin origin, @Nullable String words, @Nullable String from) {}
}
