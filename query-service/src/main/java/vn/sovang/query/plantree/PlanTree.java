package vn.sovang.query.plantree;

import org.jspecify.annotations.Nullable;

import vn.sovang.plan.ParentDocument;
import vn.sovang.plan.Theme;
import vn.sovang.query.planboard.Stage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// A plan or document with what is above and below it.
///
/// @param theme the one that holds: its own, or the nearest inherited one (rule 18)
public record PlanTree(
        Document document,
        EffectiveTheme theme,
        List<Above> parents,
        List<Below> children,
        Expected expected,
        long position,
        Instant asOf) {
    public PlanTree {
        parents = List.copyOf(parents);
        children = List.copyOf(children);
    }

    /// A plan, or a document of another authority.
    ///
    /// @param stage none for a document of another authority
    public record Document(
            String id,
            @Nullable Stage stage,
            String documentType,
            String title,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable String issuer) {
        static Document of(Node node) {
            return new Document(
                    node.id(),
                    node.stage(),
                    node.documentType(),
                    node.title(),
                    node.number(),
                    node.issuedOn(),
                    node.issuer());
        }
    }

    /// The theme that holds for a document.
    ///
    /// @param origin how the document itself has its theme
    /// @param words none where there is none, or none is known
    /// @param from the document whose own theme it is; none while it is not in the register
    public record EffectiveTheme(
            Theme.Origin origin, @Nullable String words, @Nullable Document from) {}

    /// A citation, and what it means.
    ///
    /// @param document none while nobody linked it
    /// @param circle whether the way from the asked document led through it already; the tree ends
    ///   here, and somebody should look at the links
    public record Above(
            int number,
            ParentDocument.Relation relation,
            ParentDocument.Origin origin,
            String citation,
            String issuer,
            @Nullable Document document,
            boolean circle,
            List<Above> parents) {
        public Above {
            parents = List.copyOf(parents);
        }
    }

    /// A plan that cites the document.
    ///
    /// @param linked whether a person linked it; else its citation names the same number and day
    /// @param circle whether the way from the asked document led through it already; the tree ends
    ///   here
    public record Below(
            Document document,
            ParentDocument.Relation relation,
            boolean linked,
            boolean circle,
            List<Below> children) {
        public Below {
            children = List.copyOf(children);
        }
    }

    /// Who is to answer with a plan of its own.
    ///
    /// @param known whether every line that tells somebody to carry it out names whom
    /// @param unknownLines those that do not
    public record Expected(boolean known, List<Answering> units, List<String> unknownLines) {
        public Expected {
            units = List.copyOf(units);
            unknownLines = List.copyOf(unknownLines);
        }
    }

    /// A unit that is to answer.
    ///
    /// @param planId by which the unit answered; none while it has not
    public record Answering(String unitId, String unit, @Nullable String planId) {}
}
