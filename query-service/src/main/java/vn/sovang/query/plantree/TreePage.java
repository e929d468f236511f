package vn.sovang.query.plantree;

import vn.sovang.query.pages.list.Cell;

import java.util.List;

/// A tree of documents as it is drawn.
///
/// @param above what the document cites, each with what that cites
/// @param below plans that cite the document, each with those that cite it
/// @param awaited addressees without an answer that we know
/// @param answered how many have answered, in words; blank where nobody is to answer
public record TreePage(
        List<Branch> above,
        Card asked,
        List<Branch> below,
        List<Awaited> awaited,
        String answered) {
    public TreePage {
        above = List.copyOf(above);
        below = List.copyOf(below);
        awaited = List.copyOf(awaited);
    }

    /// A document with all that hangs on it, away from the document that was asked for.
    public record Branch(Card card, List<Branch> further) {
        public Branch {
            further = List.copyOf(further);
        }
    }

    /// A document.
    ///
    /// @param authority that issued it; blank where no paper says
    /// @param to its page; blank while nobody linked the citation
    /// @param heading kind, number and day; blank while it is not linked
    /// @param relation of the lower to the upper document; blank for the one that was asked for
    /// @param theme that it has, and whence; blank for none, and beside another's
    /// @param state what else is to be known of it
    public record Card(
            String authority,
            String title,
            String to,
            String heading,
            String relation,
            String theme,
            List<Cell.Tag> state) {
        public Card {
            state = List.copyOf(state);
        }
    }

    /// An addressee without an answer.
    public record Awaited(String words, Cell.Tag state) {}
}
