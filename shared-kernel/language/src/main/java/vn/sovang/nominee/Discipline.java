package vn.sovang.nominee;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.Required;

import java.time.LocalDate;

/// A disciplinary measure against a person; kept only as sealed words.
///
/// @param until last day on which it has effect; null where no end is known
/// @param basis the decision on it
public record Discipline(
        DisciplineMeasure measure, LocalDate from, @Nullable LocalDate until, String basis) {
    private static final String OPEN_END = "-";
    private static final int PARTS = 4;

    public Discipline {
        Required.name("basis", basis);
        if (until != null && until.isBefore(from)) {
            throw new InvalidValue("discipline.ends-before-start", "until", until.toString());
        }
    }

    /// The words that are sealed; [#ofWords] reads them again.
    public String words() {
        return String.join(
                " ",
                measure.name(),
                from.toString(),
                until == null ? OPEN_END : until.toString(),
                basis);
    }

    public static Discipline ofWords(String words) {
        String[] parts = words.split(" ", PARTS);
        return new Discipline(
                DisciplineMeasure.valueOf(parts[0]),
                LocalDate.parse(parts[1]),
                parts[2].equals(OPEN_END) ? null : LocalDate.parse(parts[2]),
                parts[3]);
    }

    /// Says nothing of the person, since it may come into a log.
    @Override
    public String toString() {
        return "Discipline[]";
    }
}
