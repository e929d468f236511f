package vn.sovang.command.report;

import static vn.sovang.command.report.ReportRejection.OWED_ONCE;

import vn.sovang.campaign.CampaignText;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.UnitReport;
import vn.sovang.report.DocumentInLieuRecorded;
import vn.sovang.report.ReportId;
import vn.sovang.report.ReportResubmitted;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.time.VietnamTime;
import vn.sovang.unit.Organisations;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Keeps that one report which is owed is handed in once (R8). A unit that is no more is reported
/// on in its own name, or by the reports that all who carry on its work made of themselves since it
/// ended, or of those through whom it came to them (rule 52): where one came, the other is refused.
/// A unit that carries on and is named by the campaign beside it owes a report of its own, which
/// asks for no other.
///
/// @param reports of the units
/// @param log knowledge of the log about a report
record OwedOnce(Owed owed, Act act, UnitReport reports, Function<UUID, Facts> log) {
    void require(CampaignText campaign) {
        UnitId unit = owed.unitId();
        Organisations organisations = act.organisations();
        if (!campaign.names(unit, organisations)) {
            requireOpen(
                    campaign.scope().stream()
                            .filter(ended -> organisations.succession(ended).contains(unit))
                            .map(ended -> before(unit, ended))
                            .toList(),
                    _ -> true);
        }
        if (organisations.isEnded(unit)) {
            requireOpen(
                    organisations.carriers(unit).stream()
                            .map(carrier -> organisations.line(unit, carrier))
                            .toList(),
                    at -> act.isEndedOn(unit, VietnamTime.day(at)));
        }
    }

    /// A unit that is no more, and those through whom its work came to another.
    private List<UnitId> before(UnitId unit, UnitId ended) {
        return Stream.concat(
                        Stream.of(ended),
                        act.organisations().line(ended, unit).stream()
                                .filter(other -> !other.equals(unit)))
                .toList();
    }

    /// Refuses once a report came of each of the lines of units.
    ///
    /// @param counts whether a report counts by when its newest version came
    private void requireOpen(Collection<List<UnitId>> lines, Predicate<Instant> counts) {
        List<ReportId> came = lines.stream().flatMap(line -> came(line, counts).stream()).toList();
        if (!came.isEmpty() && came.size() == lines.size()) {
            throw OWED_ONCE.because("owner", came.getFirst());
        }
    }

    private Optional<ReportId> came(List<UnitId> line, Predicate<Instant> counts) {
        return line.stream()
                .flatMap(unit -> reports.of(owed.campaignId(), owed.phase(), unit).stream())
                .filter(report -> cameAt(report).anyMatch(counts))
                .findFirst();
    }

    /// Empty for a draft.
    private Stream<Instant> cameAt(ReportId report) {
        Facts facts = log.apply(report.value());
        return Stream.of(
                        facts.all(ReportSubmitted.class).stream().map(ReportSubmitted::submittedAt),
                        facts.all(DocumentInLieuRecorded.class).stream()
                                .map(DocumentInLieuRecorded::recordedAt),
                        facts.all(ReportResubmitted.class).stream()
                                .map(ReportResubmitted::submittedAt))
                .flatMap(times -> times);
    }
}
