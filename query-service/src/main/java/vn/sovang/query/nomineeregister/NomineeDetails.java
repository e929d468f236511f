package vn.sovang.query.nomineeregister;

import org.jspecify.annotations.Nullable;

import vn.sovang.nominee.Discipline;
import vn.sovang.nominee.DisciplineMeasure;
import vn.sovang.nominee.NomineeDetail;

import java.time.LocalDate;
import java.util.List;

/// Sealed details of a person, opened for this answer only.
///
/// @param disciplines of the person's history, those that hold
public record NomineeDetails(
        String id, List<Detail> details, List<Measure> disciplines, long position) {
    public NomineeDetails {
        details = List.copyOf(details);
        disciplines = List.copyOf(disciplines);
    }

    /// One detail.
    ///
    /// @param text null once it is erased, whatever moment is asked for
    public record Detail(NomineeDetail field, @Nullable String text, boolean erased) {}

    /// A disciplinary measure.
    ///
    /// @param number of its entry in the person's history
    /// @param until last day on which it has effect; null where no end is known
    public record Measure(
            int number,
            DisciplineMeasure measure,
            LocalDate from,
            @Nullable LocalDate until,
            String basis) {
        static Measure of(int number, Discipline open) {
            return new Measure(number, open.measure(), open.from(), open.until(), open.basis());
        }
    }
}
