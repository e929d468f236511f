package vn.sovang.query.pages.act;

import java.util.List;

/// A control of a form, made from a component of a command. Its name is the way of the component,
/// such as `minutes.lines[0].votesFor`; the same with hyphens is its id.
public sealed interface Control {
    String name();

    String label();

    /// Why it was refused; blank where it was not.
    String error();

    /// Words on one line or on several.
    ///
    /// @param hint how to write it; blank for none
    /// @param suggestions what it can be, where that is known
    record Text(
            String name,
            String label,
            String hint,
            String error,
            boolean required,
            boolean isLong,
            boolean isShort,
            String value,
            List<String> suggestions)
            implements Control {
        public Text {
            suggestions = List.copyOf(suggestions);
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

    /// Controls that belong together.
    record Group(String name, String label, String error, List<Control> parts) implements Control {
        public Group {
            parts = List.copyOf(parts);
        }
    }

    /// The same several times; another one comes by a button of its name.
    record Rows(String name, String label, String error, List<Control> rows) implements Control {
        public Rows {
            rows = List.copyOf(rows);
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
