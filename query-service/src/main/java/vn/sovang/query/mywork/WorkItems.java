package vn.sovang.query.mywork;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

import vn.sovang.plan.FindingCode;
import vn.sovang.platform.text.Language;
import vn.sovang.query.councilsession.CouncilSession;
import vn.sovang.query.dependant.Dependant;
import vn.sovang.query.difficultyboard.Difficulty;
import vn.sovang.query.dutyboard.ListedDuty;
import vn.sovang.query.enrolment.Enrolment;
import vn.sovang.query.findings.ListedFinding;
import vn.sovang.query.fund.Reward;
import vn.sovang.query.nomineeregister.AwaitedErasure;
import vn.sovang.query.nomineeregister.Nominee;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.list.Tone;
import vn.sovang.query.planboard.ListedPlan;
import vn.sovang.query.proposalboard.Holder;
import vn.sovang.query.proposalboard.Proposal;
import vn.sovang.query.proposalboard.ShownPublicity;
import vn.sovang.query.reading.WrittenDate;
import vn.sovang.query.reportboard.Report;
import vn.sovang.query.reportboard.ReportColumns;
import vn.sovang.query.scoring.RankedUnit;
import vn.sovang.query.scoring.UnitScores;
import vn.sovang.query.yearreview.YearReview;
import vn.sovang.time.Ternary;
import vn.sovang.time.VietnamTime;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Puts things to do into words.
///
/// @param today day by which it is said how long others have had something
record WorkItems(Words words, LocalDate today) {
    /// A report that the reader's own unit owes, or carries on for one that is no more: its form,
    /// filled in as far as is known.
    WorkItem owed(Report report, String own) {
        return owed(
                report,
                reporting(new ListedDuty.AwaitedReport(report.campaignId(), report.phase()), own),
                words.get("home.report.do"));
    }

    /// A report that another unit owes.
    WorkItem awaited(Report report) {
        return owed(
                report,
                "/phong-trao/%s/lam/remind-unit?phase=%s&unitId=%s"
                        .formatted(
                                report.campaignId(),
                                UriUtils.encode(report.phase(), StandardCharsets.UTF_8),
                                report.unitId()),
                words.get("home.remind"));
    }

    private WorkItem owed(Report report, String to, String act) {
        Cell.Tag tag =
                report.overdue() == Ternary.YES
                        ? late(report.daysOverdue())
                        : ReportColumns.state(report, words);
        return new WorkItem(
                tag,
                title(report),
                "/bao-cao?campaign=" + report.campaignId() + "&unit=" + report.unitId(),
                to,
                orBlank(report.campaignName()),
                dates(report.deadline()),
                act,
                last(report.deadline()));
    }

    /// A report that lies with the office.
    ///
    /// @param names of the units that look after campaigns, by the campaigns
    WorkItem held(Report report, Map<String, String> names) {
        return handedIn(report, "/bao-cao/" + report.id(), words.get("home.open"))
                .with(held(Holder.OFFICE, names.get(report.campaignId()), report.submittedAt()));
    }

    /// A registration of titles that lies with the office.
    WorkItem held(Enrolment titles, Map<String, String> names) {
        return of(titles)
                .with(held(Holder.OFFICE, names.get(titles.reviewId()), titles.registeredAt()));
    }

    /// A proposal that lies with another than its unit, since it came there.
    WorkItem held(Proposal proposal, Map<String, String> names) {
        Proposal.Forwarding forwarded = proposal.forwarded();
        return of(proposal)
                .with(
                        proposal.holder() == Holder.RECIPIENT && forwarded != null
                                ? held(Holder.RECIPIENT, forwarded.recipient(), forwarded.at())
                                : held(
                                        proposal.holder(),
                                        names.get(above(proposal)),
                                        proposal.heldSince()));
    }

    /// The campaign or review under which a proposal stands; blank where it stands under nothing.
    static String above(Proposal proposal) {
        return Stream.of(proposal.campaignId(), proposal.reviewId())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private List<String> held(Holder holder, @Nullable String unit, @Nullable Instant since) {
        String who =
                unit == null
                        ? words.get("home.held", "holder", words.of(holder))
                        : words.get("home.held.by", "holder", words.within(holder), "unit", unit);
        return since == null
                ? List.of(who)
                : List.of(
                        who,
                        words.get(
                                "home.held.since",
                                "time",
                                Words.time(since),
                                "days",
                                ChronoUnit.DAYS.between(VietnamTime.day(since), today)));
    }

    /// The work on a report in the office's queue, open.
    WorkItem toReview(Report report) {
        return handedIn(
                report,
                "/bao-cao/xem-xet?tiep=%1$s#b-%1$s".formatted(report.id()),
                words.get("home.review"));
    }

    WorkItem sentBack(Report report) {
        return handedIn(
                report, "/bao-cao/" + report.id() + "/lam/resubmit", words.get("home.resubmit"));
    }

    private WorkItem handedIn(Report report, String to, String act) {
        return new WorkItem(
                ReportColumns.state(report, words),
                title(report),
                "/bao-cao/" + report.id(),
                to,
                orBlank(report.campaignName()),
                since(report.submittedAt()),
                act,
                last(report.deadline()));
    }

    WorkItem of(ListedDuty duty, String own) {
        ListedDuty.AwaitedReport report = duty.awaitedReport();
        Cell.Tag tag =
                duty.late() == Ternary.YES
                        ? late(duty.daysLate())
                        : new Cell.Tag(
                                Tone.of(duty.state()).orElse(Tone.DUE), words.of(duty.state()));
        return new WorkItem(
                tag,
                Words.beginning(duty.action()),
                "/nhiem-vu?plan=" + duty.planId(),
                report == null ? completing(duty, own) : reporting(report, own),
                words.get("home.duty.by", "actor", duty.actor())
                        + (duty.planTitle() == null ? "" : " · " + duty.planTitle()),
                dates(duty),
                words.get(report == null ? "home.duty.do" : "home.report.do"),
                duty.set() == null ? last(duty.due()) : duty.set().lastDay());
    }

    private static String completing(ListedDuty duty, String own) {
        return "/ke-hoach/%s/lam/complete-duty?duty=%s%s%s"
                .formatted(
                        duty.planId(),
                        UriUtils.encode(duty.code(), StandardCharsets.UTF_8),
                        duty.unitId() == null ? "" : "&unitId=" + own,
                        duty.round() == null ? "" : "&round=" + duty.round());
    }

    private static String reporting(ListedDuty.AwaitedReport report, String own) {
        return "/bao-cao/lam/moi?campaignId=%s&phase=%s&unitId=%s"
                .formatted(
                        report.campaignId(),
                        UriUtils.encode(report.phase(), StandardCharsets.UTF_8),
                        own);
    }

    /// The deadline of a duty; the day that a person set counts before what the words mean.
    private List<String> dates(ListedDuty duty) {
        WrittenDate due = duty.due();
        return duty.set() == null
                ? dates(due)
                : Stream.concat(
                                Stream.ofNullable(due).map(this::written),
                                Stream.of(
                                        words.get(
                                                "home.set",
                                                "day",
                                                Words.day(duty.set().lastDay()))))
                        .toList();
    }

    WorkItem of(Proposal proposal) {
        return new WorkItem(
                tag(proposal),
                words.get("home.proposal", "unit", proposal.unitName()),
                "/de-nghi/" + proposal.id(),
                "/de-nghi/" + proposal.id(),
                orBlank(proposal.campaignName()),
                proposal.deadline() == null
                        ? since(proposal.submittedAt())
                        : dates(proposal.deadline()),
                words.get("home.dossier"),
                last(proposal.deadline()));
    }

    /// State of a proposal: what its dossier lacks, how its publicity stands before the vote, else
    /// whose turn it is.
    private Cell.Tag tag(Proposal proposal) {
        if (proposal.missing() > 0) {
            return new Cell.Tag(Tone.DUE, words.get("home.missing", "count", proposal.missing()));
        }
        ShownPublicity publicity = proposal.publicity();
        boolean isBeforeTheVote =
                proposal.holder() == Holder.OFFICE || proposal.holder() == Holder.COUNCIL;
        if (publicity == null || !isBeforeTheVote) {
            return new Cell.Tag(Tone.OPEN, words.of(proposal.holder()));
        }
        if (publicity.openRemarks() > 0) {
            return new Cell.Tag(
                    Tone.DUE, words.get("home.remarks", "count", publicity.openRemarks()));
        }
        return publicity.running() && publicity.lastDay() != null
                ? new Cell.Tag(
                        Tone.OPEN, words.get("home.public", "day", Words.day(publicity.lastDay())))
                : new Cell.Tag(
                        Tone.DUE,
                        words.get(
                                publicity.running() ? "home.public.unknown" : "home.public.over"));
    }

    /// A registration of titles that waits for the office, or is with its unit again.
    WorkItem of(Enrolment titles) {
        String page = "/dang-ky-danh-hieu/" + titles.id();
        return new WorkItem(
                new Cell.Tag(Tone.of(titles.stage()).orElse(Tone.OPEN), words.of(titles.stage())),
                titles.name(),
                page,
                page,
                titles.reviewName(),
                since(titles.registeredAt()),
                words.get("home.open"),
                last(titles.deadline()));
    }

    /// A session of a council that comes or is not over.
    ///
    /// @param isVoted whether the reader's own vote is awaited
    WorkItem of(CouncilSession session, boolean isVoted) {
        String page = "/phien-hop/" + session.id();
        return new WorkItem(
                isVoted
                        ? new Cell.Tag(Tone.DUE, words.get("home.to-vote"))
                        : new Cell.Tag(
                                Tone.of(session.stage()).orElse(Tone.OPEN),
                                Words.beginning(words.of(session.stage()))),
                words.get("session.title", "day", Words.day(session.heldOn())),
                page,
                page,
                session.councilName(),
                List.of(session.venue()),
                words.get(isVoted ? "act.sessions.cast-votes" : "home.open"),
                session.heldOn());
    }

    /// A decision of which reward money is to be paid, or to come back.
    WorkItem of(Reward reward) {
        String page = "/quyet-dinh/" + reward.id();
        List<String> what = new ArrayList<>();
        if (reward.unpaid() > 0) {
            what.add(words.get("home.reward.unpaid", "count", reward.unpaid()));
        }
        if (reward.owed() > 0) {
            what.add(words.get("home.reward.owed", "count", reward.owed()));
        }
        return new WorkItem(
                new Cell.Tag(
                        Tone.DUE,
                        words.get(reward.owed() > 0 ? "home.reward.back" : "home.reward.pay")),
                words.get("decision.title", "number", reward.number()),
                page,
                page,
                reward.issuerName(),
                what,
                words.get("home.open"),
                reward.decidedOn());
    }

    /// A self-score that a unit owes: its form, or the sheet that was begun.
    WorkItem of(RankedUnit unit, LocalDate today) {
        LocalDate due = unit.selfScoreBy();
        boolean isBegun = unit.sheetId() != null;
        return new WorkItem(
                due != null && due.isBefore(today)
                        ? late(ChronoUnit.DAYS.between(due, today))
                        : new Cell.Tag(Tone.DUE, words.get("home.score.due")),
                words.get("home.score", "unit", unit.unitName(), "year", unit.reviewYear()),
                "/bang-tieu-chi/" + unit.tableId(),
                isBegun
                        ? "/phieu-cham-diem/" + unit.sheetId()
                        : "/phieu-cham-diem/lam/moi?tableId=%s&unitId=%s"
                                .formatted(unit.tableId(), unit.unitId()),
                unit.tableName(),
                due == null ? List.of() : List.of(words.get("home.means", "day", Words.day(due))),
                words.get(isBegun ? "home.open" : "home.score.do"),
                due);
    }

    /// A score sheet that waits for the check, or to be made final.
    WorkItem of(UnitScores sheet) {
        String page = "/phieu-cham-diem/" + sheet.id();
        return new WorkItem(
                new Cell.Tag(Tone.DUE, Words.beginning(words.of(sheet.stage()))),
                sheet.name(),
                page,
                page,
                sheet.tableName(),
                since(sheet.submittedAt()),
                words.get("home.open"),
                null);
    }

    /// A session that is over, of which votes are still to be recorded on the proposals.
    WorkItem unrecorded(CouncilSession session) {
        String page = "/phien-hop/" + session.id();
        return new WorkItem(
                new Cell.Tag(Tone.DUE, words.get("home.unrecorded", "count", session.waiting())),
                words.get("session.title", "day", Words.day(session.heldOn())),
                page,
                page,
                session.councilName(),
                List.of(words.get("home.unrecorded.what")),
                words.get("home.unrecorded.do"),
                session.heldOn());
    }

    /// A registration of titles that the reader's own unit owes: its form, filled in as far as is
    /// known.
    WorkItem owed(YearReview review, String unit, LocalDate today) {
        LocalDate last = last(review.registration());
        return new WorkItem(
                last != null && last.isBefore(today)
                        ? late(ChronoUnit.DAYS.between(last, today))
                        : new Cell.Tag(Tone.DUE, words.get("home.titles.due")),
                words.get("home.titles", "review", review.name()),
                "/binh-xet/" + review.id(),
                "/dang-ky-danh-hieu/lam/moi?reviewId=%s&unitId=%s".formatted(review.id(), unit),
                review.organisationName(),
                dates(review.registration()),
                words.get("home.titles.do"),
                last);
    }

    /// A finding that the post may settle.
    WorkItem of(ListedFinding finding) {
        ListedFinding.Sentences said =
                words.language() == Language.VI ? finding.vi() : finding.en();
        String plan = "/ke-hoach/" + finding.planId();
        return new WorkItem(
                new Cell.Tag(
                        finding.severity() == FindingCode.Severity.WARN ? Tone.DUE : Tone.OPEN,
                        Words.beginning(words.of(finding.severity()))),
                said.means(),
                plan,
                plan + "/lam/settle-finding?number=" + finding.number(),
                words.get("home.finding", "plan", finding.planCode(), "number", finding.number()),
                List.of("“" + finding.phrase() + "”"),
                words.get("paper.settle"),
                null);
    }

    /// A line on a lost award.
    WorkItem of(Dependant dependant) {
        String page = "/can-cu-da-mat/" + dependant.id();
        return new WorkItem(
                new Cell.Tag(Tone.DUE, words.get("home.dependant.state")),
                words.get(
                        "home.dependant",
                        "nominee",
                        dependant.nominee(),
                        "number",
                        dependant.basisNumber()),
                page,
                page + "/lam/settle",
                "",
                since(dependant.foundAt()),
                words.get("paper.settle"),
                null);
    }

    WorkItem of(ListedPlan plan) {
        return new WorkItem(
                new Cell.Tag(Tone.DUE, words.of(plan.stage())),
                plan.title(),
                "/ke-hoach/" + plan.id(),
                "/ke-hoach/" + plan.id(),
                plan.code(),
                List.of(),
                words.get("home.open"),
                null);
    }

    WorkItem of(Difficulty difficulty) {
        return new WorkItem(
                new Cell.Tag(Tone.OPEN, words.of(difficulty.stage())),
                difficulty.words(),
                "/vuong-mac/" + difficulty.id(),
                "/vuong-mac/" + difficulty.id() + "/lam/answer",
                words.get("home.difficulty", "unit", difficulty.unit().name()),
                since(difficulty.since()),
                words.get("home.answer"),
                null);
    }

    /// An erasure that another administrator ordered first.
    WorkItem of(Nominee nominee, AwaitedErasure asked) {
        String page = "/nguoi/" + nominee.id();
        return new WorkItem(
                new Cell.Tag(Tone.OPEN, words.get("home.erasure.state")),
                words.get("home.erasure", "name", nominee.name()),
                page,
                page + "#cho-xoa",
                nominee.unitName(),
                since(asked.at()),
                words.get("home.open"),
                null);
    }

    private Cell.Tag late(@Nullable Long days) {
        return new Cell.Tag(
                Tone.LATE, words.get("home.late", "days", Objects.requireNonNullElse(days, 0L)));
    }

    private String title(Report report) {
        return report.phaseName() == null
                ? words.get("home.report.untitled", "unit", report.unitName())
                : words.get("home.report", "phase", report.phaseName(), "unit", report.unitName());
    }

    private List<String> dates(@Nullable WrittenDate date) {
        if (date == null) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(written(date));
        LocalDate last = last(date);
        lines.add(
                last == null
                        ? words.get("date.unresolved")
                        : words.get("home.means", "day", Words.day(last)));
        return lines;
    }

    private String written(WrittenDate date) {
        return words.get("home.deadline", "words", date.words());
    }

    private List<String> since(@Nullable Instant time) {
        return time == null
                ? List.of()
                : List.of(words.get("home.since", "time", Words.time(time)));
    }

    /// The last day on which it is in time; absent where nobody knows.
    private static @Nullable LocalDate last(@Nullable WrittenDate date) {
        return date == null ? null : date.lastSure();
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : Words.beginning(text);
    }
}
