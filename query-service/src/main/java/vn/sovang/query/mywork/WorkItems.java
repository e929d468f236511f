package vn.sovang.query.mywork;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.difficultyboard.Difficulty;
import vn.sovang.query.dutyboard.ListedDuty;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.list.Tone;
import vn.sovang.query.planboard.ListedPlan;
import vn.sovang.query.proposalboard.Proposal;
import vn.sovang.query.reading.WrittenDate;
import vn.sovang.query.reportboard.Report;
import vn.sovang.time.Ternary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Puts things to do into words.
record WorkItems(Words words) {
    WorkItem owed(Report report) {
        Cell.Tag tag =
                report.overdue() == Ternary.YES
                        ? late(report.daysOverdue())
                        : new Cell.Tag(Tone.DUE, words.of(report.state()));
        return new WorkItem(
                tag,
                title(report),
                "/bao-cao?campaign=" + report.campaignId() + "&unit=" + report.unitId(),
                orBlank(report.campaignName()),
                dates(report.deadline()),
                words.get("home.open"),
                last(report.deadline()));
    }

    WorkItem handedIn(Report report) {
        Tone tone = report.late() == Ternary.YES ? Tone.LATE : Tone.OPEN;
        return new WorkItem(
                new Cell.Tag(tone, words.of(report.state())),
                title(report),
                "/bao-cao/" + report.id(),
                orBlank(report.campaignName()),
                since(report.submittedAt()),
                words.get("home.open"),
                last(report.deadline()));
    }

    WorkItem of(ListedDuty duty) {
        Cell.Tag tag =
                duty.late() == Ternary.YES
                        ? late(duty.daysLate())
                        : new Cell.Tag(Tone.DUE, words.of(duty.state()));
        return new WorkItem(
                tag,
                duty.action(),
                "/nhiem-vu?plan=" + duty.planId(),
                orBlank(duty.planTitle()),
                dates(duty.due()),
                words.get("home.open"),
                Optional.ofNullable(duty.set())
                        .map(ListedDuty.SetDay::lastDay)
                        .orElseGet(() -> last(duty.due())));
    }

    WorkItem of(Proposal proposal) {
        return new WorkItem(
                new Cell.Tag(Tone.OPEN, words.of(proposal.holder())),
                words.get("home.proposal", "unit", proposal.unitName()),
                "/de-nghi/" + proposal.id(),
                orBlank(proposal.campaignName()),
                proposal.deadline() == null
                        ? since(proposal.submittedAt())
                        : dates(proposal.deadline()),
                words.get("home.open"),
                last(proposal.deadline()));
    }

    WorkItem of(ListedPlan plan) {
        return new WorkItem(
                new Cell.Tag(Tone.DUE, words.of(plan.stage())),
                plan.title(),
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
                words.get("home.difficulty", "unit", difficulty.unit().name()),
                since(difficulty.since()),
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
        lines.add(words.get("home.deadline", "words", date.words()));
        LocalDate last = last(date);
        lines.add(
                last == null
                        ? words.get("date.unresolved")
                        : words.get("home.means", "day", Words.day(last)));
        return lines;
    }

    private List<String> since(@Nullable Instant time) {
        return time == null
                ? List.of()
                : List.of(words.get("home.since", "time", Words.time(time)));
    }

    /// The last day on which it is in time.
    private static @Nullable LocalDate last(@Nullable WrittenDate date) {
        return date == null ? null : date.last();
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
