package vn.sovang.query.pages.act;

import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.EmulationTitle;
import vn.sovang.nominee.NomineeDetail;
import vn.sovang.plan.Printed;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.list.RowCells;
import vn.sovang.text.Phrase;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Makes the controls into which somebody types or among which somebody chooses.
///
/// @param errors errors under the way of their component
/// @param known words of the records on typed values
/// @param phases names of the phases of the campaign, by their labels; empty where none is known
/// @param year to which days without a year belong
record Inputs(
        Words words,
        Typed typed,
        Map<String, String> errors,
        References.Known known,
        Map<String, String> phases,
        int year) {
    /// Part that names a phase of a campaign by its label.
    static final String PHASE = "phase";

    /// Names of parts that take more than a line, and of those that take many.
    private static final Set<String> LONG =
            Set.of(
                    "reason",
                    "words",
                    "commitment",
                    "pledge",
                    "findings",
                    "answer",
                    "outcome",
                    "opinion",
                    "notes",
                    "basis",
                    "legalBasis",
                    "achievement");

    private static final Set<String> LONGEST = Set.of("summary");

    private static final int LONG_PHRASE = 70;

    /// Choices that are seen all at once have one to take the choice back.
    private static final int FEW = 5;

    /// The same where a control begins with a value, unless something was typed into it.
    Inputs beginning(String way, String value) {
        return typed.fields().containsKey(way)
                ? this
                : new Inputs(words, typed.with(way, value), errors, known, phases, year);
    }

    Control yesOrNo(String way, String label, boolean required) {
        return new Control.Choice(
                way,
                label,
                error(way),
                required,
                false,
                List.of(
                        option(way, "true", words.get("form.yes")),
                        option(way, "false", words.get("form.no"))));
    }

    Control choice(Class<?> list, String way, String label, boolean required, boolean isMultiple) {
        return new Control.Choice(
                way,
                label,
                error(way),
                required,
                isMultiple,
                Arrays.stream(list.getEnumConstants())
                        .map(one -> (Enum<?>) one)
                        .filter(one -> one != NomineeDetail.DISCIPLINE) // has a form of its own
                        .map(one -> option(way, one.name(), words.of(one)))
                        .toList());
    }

    /// Records that the form offers, or words that there are none.
    Control records(String way, String label, boolean required, boolean isMultiple) {
        List<Control.Option> offered = known.choices().getOrDefault(way, List.of());
        if (offered.isEmpty()) {
            return new Control.Note(
                    way, words.get("form.none." + way.replaceFirst("\\[\\d+]", "")));
        }
        boolean canBeLeft = !isMultiple && (!required || way.contains("["));
        Control.Option none = new Control.Option("", words.get("form.choose.none"), false);
        return new Control.Choice(
                way,
                label,
                error(way),
                required,
                isMultiple,
                canBeLeft && offered.size() < FEW
                        ? Stream.concat(Stream.of(none), offered.stream()).toList()
                        : offered);
    }

    Control award(String way, String label, boolean required) {
        String item = way + "." + Typed.AWARD;
        List<Control.Option> awards =
                Stream.concat(
                                awards(item, "title", EmulationTitle.values()),
                                awards(item, "form", CommendationForm.values()))
                        .toList();
        return new Control.Pair(
                way,
                label,
                error(way),
                List.of(
                        new Control.Choice(item, label, "", required, false, awards),
                        choice(
                                DecidingAuthority.class,
                                way + "." + Typed.DECIDED_BY,
                                label(Typed.DECIDED_BY),
                                required,
                                false)));
    }

    private Stream<Control.Option> awards(String way, String kind, Enum<?>[] all) {
        return Arrays.stream(all).map(one -> option(way, kind + ":" + one.name(), words.of(one)));
    }

    /// Words, or else the reason why they are missing.
    Control printed(String way, String label) {
        String state = way + ".state";
        return new Control.Group(
                way,
                label,
                error(way),
                List.of(
                        text(Phrase.class, "phrase", way + ".phrase", label("phrase"), false),
                        new Control.Choice(
                                state,
                                words.get("form.no-words"),
                                error(state),
                                false,
                                false,
                                Stream.of(Printed.State.EMPTY, Printed.State.ABSENT)
                                        .map(one -> option(state, one.name(), words.of(one)))
                                        .toList())),
                false);
    }

    Control files(String way, String label, boolean required, boolean isMultiple) {
        List<String> hashes =
                typed.values(way).stream().filter(hash -> !hash.isBlank()).distinct().toList();
        List<Control.Kept> kept =
                hashes.stream()
                        .map(hash ->
                                new Control.Kept(
                                        hash,
                                        Uploads.name(typed, hash)
                                                .orElseGet(() ->
                                                        words.get(
                                                                "file",
                                                                "number",
                                                                hashes.indexOf(hash) + 1))))
                        .toList();
        String nameField = isMultiple ? "" : Uploads.nameField(way);
        return new Control.Files(way, label, error(way), required, isMultiple, kept, nameField);
    }

    private Control.Option option(String way, String value, String text) {
        return new Control.Option(value, text, typed.values(way).contains(value));
    }

    Control text(Class<?> type, String name, String way, String label, boolean required) {
        boolean isDay = type == LocalDate.class;
        String value = typed.value(way);
        String reading = Readings.kind(type);
        String suggestions = known.list(type, name);
        if (name.equals(PHASE)
                && (value.isBlank() || phases.containsKey(value))
                && !phases.isEmpty()) {
            return new Control.Choice(
                    way,
                    label,
                    error(way),
                    required,
                    false,
                    phases.entrySet().stream()
                            .map(phase -> option(way, phase.getKey(), phase.getValue()))
                            .toList());
        }
        return new Control.Text(
                way,
                label,
                isDay
                        ? words.get("form.day")
                        : words.find("form.hint." + name)
                                .orElse(
                                        Shapes.isWrittenDate(type)
                                                ? words.get("form.written-date")
                                                : ""),
                error(way),
                required,
                suggestions.isEmpty() ? lines(type, name, value) : 1,
                isDay || Shapes.isNumber(type),
                reading,
                Readings.read(reading, value, year, words).orElse(""),
                value,
                suggestions,
                known.notes().getOrDefault(way, List.of()));
    }

    private static int lines(Class<?> type, String name, String value) {
        if (type == String.class && LONGEST.contains(name)) {
            return 12;
        }
        boolean isLong =
                (type == String.class && LONG.contains(name))
                        || value.length() > LONG_PHRASE
                        || value.contains("\n");
        return isLong ? 4 : 1;
    }

    String error(String way) {
        return errors.getOrDefault(way, "");
    }

    String label(String name) {
        return RowCells.in(words).label(name);
    }
}
