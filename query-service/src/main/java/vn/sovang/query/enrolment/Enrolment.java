package vn.sovang.query.enrolment;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.EmulationTitle;
import vn.sovang.award.SubjectKind;
import vn.sovang.enrolment.RegisteredTitle;
import vn.sovang.enrolment.TitleList;
import vn.sovang.enrolment.TitleList.Stage;
import vn.sovang.query.reading.Lateness;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.WrittenDate;
import vn.sovang.query.yearreview.YearReviewRow;
import vn.sovang.time.Ternary;

import java.time.Instant;
import java.util.List;

/// A registration of titles as people see it.
///
/// @param name with its unit, such as `Đăng ký danh hiệu năm 2026 – Phòng Quản lý thương mại`
/// @param version number of the newest, which the office reads before it accepts or sends back
/// @param deadline for registrations; null where none is set
/// @param late whether the first version came after the deadline
/// @param daysLate whole days; nought where it was not surely late
/// @param individuals number of lines for persons
/// @param collectives number of lines for collectives and households
/// @param returnedFor reason for which it is with its unit again; null where it is not
/// @param acceptedAt newest acceptance; null before the first
/// @param acceptedVersion version that the office accepted last, which a sum names; null before the
///   first
public record Enrolment(
        String id,
        String name,
        String reviewId,
        String reviewName,
        String organisationId,
        String unitId,
        String unitName,
        Stage stage,
        int version,
        @Nullable WrittenDate deadline,
        Ternary late,
        long daysLate,
        long individuals,
        long collectives,
        List<Line> lines,
        Instant registeredAt,
        @Nullable String returnedFor,
        @Nullable Instant acceptedAt,
        @Nullable Integer acceptedVersion) {
    public Enrolment {
        lines = List.copyOf(lines);
    }

    /// A line of it.
    ///
    /// @param number by which it is withdrawn
    /// @param accepted whether the office accepted it in an earlier version or in this one
    public record Line(
            int number,
            String nomineeId,
            String nominee,
            SubjectKind subject,
            String unitName,
            EmulationTitle title,
            boolean accepted) {}

    static Enrolment of(EnrolmentRow row, YearReviewRow review, UnitNames names, Moment moment) {
        String unit = names.on(moment.day(), row.unitId());
        Lateness lateness =
                Lateness.at(
                        row.registeredAt(),
                        review.registration(),
                        review.reviewYear().atItsStart());
        List<RegisteredTitle> lines = row.list().lines();
        long individuals =
                lines.stream()
                        .filter(line -> line.title().subject() == SubjectKind.INDIVIDUAL)
                        .count();
        return new Enrolment(
                row.list().id().toString(),
                "Đăng ký danh hiệu " + review.reviewYear().words() + " – " + unit,
                row.reviewId().toString(),
                review.name(),
                review.organisation().toString(),
                row.unitId().toString(),
                unit,
                row.stage(),
                row.list().version(),
                review.registrationLimit(),
                lateness.late(),
                lateness.days(),
                individuals,
                lines.size() - individuals,
                lines.stream().map(line -> line(row, line, names, moment)).toList(),
                row.registeredAt(),
                row.returnedFor(),
                row.acceptedAt(),
                row.list().accepted() == null ? null : row.list().accepted().version());
    }

    private static Line line(
            EnrolmentRow row, RegisteredTitle line, UnitNames names, Moment moment) {
        TitleList.Accepted accepted = row.list().accepted();
        return new Line(
                line.number(),
                line.nominee().nomineeId().toString(),
                line.nominee().name(),
                line.nominee().kind(),
                names.on(moment.day(), line.nominee().unit()),
                line.title(),
                accepted != null && accepted.lines().stream().anyMatch(line::isSameAim));
    }
}
