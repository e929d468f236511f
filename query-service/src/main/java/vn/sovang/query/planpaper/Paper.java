package vn.sovang.query.planpaper;

import vn.sovang.query.pages.act.Acts;

import java.util.List;
import java.util.Locale;

/// A plan as a paper, with its margin.
///
/// @param headForm address of the form of the head; blank where the reader writes nothing here
/// @param recipients lines of “Nơi nhận”
/// @param recipientsForm the same of those
/// @param notes findings that are open
/// @param settled findings that are not any more
/// @param acts that the reader's roles may begin; empty in the past
public record Paper(
        String planId,
        Head head,
        String headForm,
        List<Section> sections,
        List<Line> recipients,
        String recipientsForm,
        List<Note> notes,
        List<Note> settled,
        List<Acts.Link> acts) {
    public Paper {
        sections = List.copyOf(sections);
        recipients = List.copyOf(recipients);
        notes = List.copyOf(notes);
        settled = List.copyOf(settled);
        acts = List.copyOf(acts);
    }

    /// The head of an administrative document (Nghị định 30/2020/NĐ-CP, Phụ lục I), and who signed.
    ///
    /// @param capacity in which the signatory signed; blank where nobody said
    public record Head(
            List<Piece> issuer,
            List<Piece> number,
            List<Piece> date,
            String type,
            List<Piece> title,
            String capacity,
            List<Piece> signatory) {
        public Head {
            issuer = List.copyOf(issuer);
            number = List.copyOf(number);
            date = List.copyOf(date);
            title = List.copyOf(title);
            signatory = List.copyOf(signatory);
        }
    }

    /// A part of the paper.
    ///
    /// @param title in our words: headings are not kept
    /// @param form address of its form; blank where the reader writes nothing here
    public record Section(String title, List<Integer> notes, List<Line> lines, String form) {
        public Section {
            notes = List.copyOf(notes);
            lines = List.copyOf(lines);
        }
    }

    /// A line.
    ///
    /// @param label as printed; blank where there is none
    /// @param isSummarised whether the words are ours, in short
    public record Line(String label, int depth, boolean isSummarised, List<Piece> pieces) {
        public Line {
            pieces = List.copyOf(pieces);
        }
    }

    /// Words of one kind.
    ///
    /// @param means how the system understands them; blank where that says no more
    /// @param to address to which they lead; blank for none
    /// @param notes numbers of the findings to which they gave rise
    public record Piece(Kind kind, String words, String means, String to, List<Integer> notes) {
        public Piece {
            notes = List.copyOf(notes);
        }

        /// Kinds of words: whose they are, and how they stand.
        public enum Kind {
            PLAIN,
            /// Said by the system.
            OURS,
            /// Understood, such as a date.
            READ,
            /// Odd, and to be looked at.
            ODD,
            /// Missing in the document.
            GAP
        }

        public boolean isPlain() {
            return kind == Kind.PLAIN;
        }

        /// Its name in the style sheet.
        public String style() {
            return kind.name().toLowerCase(Locale.ROOT);
        }
    }

    /// A finding.
    ///
    /// @param number in the margin
    /// @param act address of the form by which it is settled, or its day corrected; blank where the
    ///   reader may not
    public record Note(
            int number, boolean isGrave, String phrase, String means, String todo, String act) {}

    public List<Note> grave() {
        return notes.stream().filter(Note::isGrave).toList();
    }

    public List<Note> minor() {
        return notes.stream().filter(note -> !note.isGrave()).toList();
    }
}
