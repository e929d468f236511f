package vn.sovang.query.reportpage;

import vn.sovang.kernel.Role;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.reportboard.Report;
import vn.sovang.query.reportboard.ReportRow;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Acts on a report that its state lets the caller do now (rules R3 to R7 of reports).
///
/// @param isHeld whether it lies with the caller's organisation (ADR 0023)
record ReportActs(Report report, Caller caller, boolean isHeld, Words words) {
    private static final Set<Role> OFFICE = Set.of(Role.OFFICE_CLERK, Role.OFFICE_HEAD);

    static boolean isOffice(Caller caller) {
        return OFFICE.stream().anyMatch(caller.roles()::contains);
    }

    ReportPage.Review review() {
        boolean isHandedIn = report.state() == ReportRow.State.SUBMITTED;
        boolean canReturn = isHandedIn || report.state() == ReportRow.State.IN_LIEU;
        Integer version = report.version();
        return isHeld && isOffice(caller) && canReturn && version != null
                ? new ReportPage.Review(isHandedIn, true, version, UUID.randomUUID().toString())
                : ReportPage.Review.NONE;
    }

    /// The unit's own, each with its form.
    List<Acts.Link> links() {
        String id = report.id();
        UUID unit = caller.unit();
        if (id == null || unit == null || !unit.toString().equals(report.unitId())) {
            return List.of();
        }
        Set<String> possible =
                switch (report.state()) {
                    case SUBMITTED, ACCEPTED -> Set.of("supplement");
                    case RETURNED -> Set.of("resubmit");
                    case DUE, DRAFT, ENDED, IN_LIEU -> Set.of();
                };
        return Acts.on("reports", id, caller, words).stream()
                .filter(act -> possible.contains(act.address().replaceFirst(".*/", "")))
                .toList();
    }

    String notNow() {
        return words.find("report.now." + report.state()).orElse("");
    }
}
