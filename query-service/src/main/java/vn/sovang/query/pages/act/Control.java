package vn.sovang.query.pages.act;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.pages.list.Cell;

import java.util.List;

/// A control of a form, made from a component of a command. Its name is the way of the component,
/// such as `minutes.lines[0].votesFor`; the same with hyphens is its id.
public sealed interface Control {
    String name();

    String label();

    /// Reason of its refusal; blank where it was not refused.
    String error();

    /// Words on one line or on several.
    ///
    /// @param hint on how to write it; blank where there is none
    /// @param reading how the words are read, such as `date`; blank for words that are not read
    /// @param read their reading; blank while there is none
    /// @param rows lines that it is high; 1 for an input
    /// @param suggestions id of the list of what it can be; blank where there is none
    /// @param notes knowledge about what was typed, such as earlier awards
    record Text(
            String name,
            String label,
            String hint,
            String error,
            boolean required,
            int rows,
            boolean isShort,
            String reading,
            String read,
            String value,
            String suggestions,
            List<String> notes)
            implements Control {
        public Text {
            notes = List.copyOf(notes);
        }
    }

    /// One or several of a closed list.
    record Choice(
            String name,
            String label,
            String error,
            boolean required,
            boolean isMultiple,
            List<Option> options)
            implements Control {
        public Choice {
            options = List.copyOf(options);
        }

        /// Few enough to see all at once.
        public boolean isShort() {
            return isMultiple || options.size() <= 5;
        }
    }

    record Option(String value, String words, boolean isChosen) {}

    /// One of several shapes: the parts of the chosen one are shown.
    ///
    /// @param name of the choice itself
    record Cases(String name, String label, String error, boolean required, List<Case> cases)
            implements Control {
        public Cases {
            cases = List.copyOf(cases);
        }

        /// Id of the value, whose shape the name chooses.
        @Override
        public String id() {
            return Control.id(name.substring(0, name.lastIndexOf('.')));
        }
    }

    record Case(String value, String words, boolean isChosen, List<Control> parts) {
        public Case {
            parts = List.copyOf(parts);
        }
    }

    /// Files that are uploaded with the form.
    ///
    /// @param kept files that were uploaded already
    /// @param nameField field of the command that takes the file's name; blank where there is none
    record Files(
            String name,
            String label,
            String error,
            boolean required,
            boolean isMultiple,
            List<Kept> kept,
            String nameField)
            implements Control {
        public Files {
            kept = List.copyOf(kept);
        }
    }

    /// An uploaded file.
    ///
    /// @param hash SHA-256 of its content
    record Kept(String hash, String fileName) {}

    /// Controls that belong together.
    ///
    /// @param isFolded whether nobody has to fill it in and nobody did
    record Group(String name, String label, String error, List<Control> parts, boolean isFolded)
            implements Control {
        public Group {
            parts = List.copyOf(parts);
        }
    }

    /// Two controls side by side that are one choice.
    record Pair(String name, String label, String error, List<Control> parts) implements Control {
        public Pair {
            parts = List.copyOf(parts);
        }
    }

    /// The same several times; another one comes by a button of its name.
    record Rows(String name, String label, String error, List<Control> rows) implements Control {
        public Rows {
            rows = List.copyOf(rows);
        }

        /// True when rows can be left out and brought into another order.
        public boolean isArranged() {
            return rows.size() > 1 || name.startsWith(Papers.NAME + ".");
        }
    }

    /// Votes on lines, a row for each, measured against all members of the body.
    ///
    /// @param members number of them, as far as they are typed
    record Votes(String name, String label, String error, int members, List<Vote> rows)
            implements Control {
        public Votes {
            rows = List.copyOf(rows);
        }
    }

    /// The votes on a line.
    ///
    /// @param way of its fields
    /// @param voters those who may vote on it
    /// @param required percent of all members
    /// @param source of that
    /// @param outcome measured; null while the votes are not all typed
    /// @param share of all members in favour; blank while it is not known
    record Vote(
            String way,
            String line,
            String words,
            String inFavour,
            String against,
            String blank,
            String error,
            int voters,
            int required,
            String source,
            Cell.@Nullable Tag outcome,
            String share) {}

    /// A line that says something and asks for nothing.
    record Note(String name, String label) implements Control {
        @Override
        public String error() {
            return "";
        }
    }

    /// A value that the form remembers and nobody types.
    record Hidden(String name, String value) implements Control {
        @Override
        public String label() {
            return "";
        }

        @Override
        public String error() {
            return "";
        }
    }

    /// The text of a plan, of which one section is open; the others are remembered.
    ///
    /// @param text all of it, as JSON
    /// @param isRead whether it can be read from a document
    /// @param isKept whether it is kept whenever another section is opened
    /// @param document the document's words as they were put in
    /// @param note result of reading; blank while nothing was read
    /// @param year of the plan; before all years while nobody wrote it
    record Paper(
            String name,
            String label,
            String error,
            String text,
            List<Section> sections,
            String open,
            List<Control> parts,
            boolean isRead,
            boolean isKept,
            String document,
            String note,
            int year)
            implements Control {
        public Paper {
            sections = List.copyOf(sections);
            parts = List.copyOf(parts);
        }

        /// Sections in which something is missing.
        public List<Section> unfinished() {
            return sections.stream().filter(section -> !section.missing().isEmpty()).toList();
        }
    }

    /// A section of the text.
    ///
    /// @param count how many entries it has; 0 also for one that is no list
    /// @param missing parts of it that a plan has and that have no words yet
    record Section(String slug, String words, int count, boolean isOpen, List<String> missing) {
        public Section {
            missing = List.copyOf(missing);
        }
    }

    default String id() {
        return id(name());
    }

    /// The id of the control of a way.
    static String id(String way) {
        return way.replaceAll("[.\\[]", "-").replace("]", "");
    }
}
