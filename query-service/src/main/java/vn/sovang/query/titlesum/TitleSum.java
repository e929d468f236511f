package vn.sovang.query.titlesum;

import vn.sovang.award.EmulationTitle;
import vn.sovang.award.SubjectKind;
import vn.sovang.enrolment.RegisteredTitle;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.yearreview.YearReviewRow;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A sum of registered titles as people see it.
///
/// @param name with its organisation
/// @param stale whether the accepted registrations are no longer those that went into it, at the
///   moment asked
/// @param individuals who are registered, each once by title, also where two units named them
/// @param collectives likewise
/// @param totals number of nominees by title
/// @param enrolments units whose registrations went into it
/// @param titles the list that was sent, unit by unit
public record TitleSum(
        String id,
        String name,
        String reviewId,
        String reviewName,
        String organisationId,
        String organisationName,
        String recipientId,
        String recipientName,
        Instant sentAt,
        boolean stale,
        long individuals,
        long collectives,
        List<Total> totals,
        List<Member> enrolments,
        List<Line> titles) {
    public TitleSum {
        totals = List.copyOf(totals);
        enrolments = List.copyOf(enrolments);
        titles = List.copyOf(titles);
    }

    /// Number of nominees with a title.
    public record Total(EmulationTitle title, long count) {}

    /// A unit's registration that went into it.
    public record Member(String enrolmentId, String unitName, int version, long count) {}

    /// A line of the list.
    public record Line(String nomineeId, String nominee, String unitName, EmulationTitle title) {}

    /// @param stale whether the accepted registrations changed since
    static TitleSum of(
            TitleSumRow row, YearReviewRow review, boolean stale, UnitNames names, Moment moment) {
        String organisation = names.on(moment.day(), row.organisation());
        List<RegisteredTitle> all = List.copyOf(aims(row));
        long individuals =
                all.stream()
                        .filter(line -> line.title().subject() == SubjectKind.INDIVIDUAL)
                        .count();
        return new TitleSum(
                row.sumId().toString(),
                "Tổng hợp đăng ký danh hiệu " + review.reviewYear().words() + " – " + organisation,
                row.reviewId().toString(),
                review.name(),
                row.organisation().toString(),
                organisation,
                row.recipient().toString(),
                names.on(moment.day(), row.recipient()),
                row.sentAt(),
                stale,
                individuals,
                all.size() - individuals,
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        RegisteredTitle::title,
                                        TreeMap::new,
                                        Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(title -> new Total(title.getKey(), title.getValue()))
                        .toList(),
                row.registrations().stream()
                        .map(one ->
                                new Member(
                                        one.enrolmentId().toString(),
                                        names.on(moment.day(), one.unitId()),
                                        one.version(),
                                        one.lines().size()))
                        .toList(),
                row.registrations().stream()
                        .flatMap(one ->
                                one.lines().stream()
                                        .map(line ->
                                                new Line(
                                                        line.nominee().nomineeId().toString(),
                                                        line.nominee().name(),
                                                        names.on(moment.day(), one.unitId()),
                                                        line.title())))
                        .toList());
    }

    /// Lines that count: somebody whom two units registered for the same title is one.
    static Collection<RegisteredTitle> aims(TitleSumRow row) {
        Map<String, RegisteredTitle> aims = new LinkedHashMap<>();
        row.registrations().stream()
                .flatMap(one -> one.lines().stream())
                .forEach(line ->
                        aims.putIfAbsent(line.nominee().nomineeId() + "/" + line.title(), line));
        return aims.values();
    }
}
