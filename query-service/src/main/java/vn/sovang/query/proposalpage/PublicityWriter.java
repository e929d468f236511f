package vn.sovang.query.proposalpage;

import org.jspecify.annotations.Nullable;

import vn.sovang.proposal.RemarkSettled;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.list.Tone;
import vn.sovang.query.pages.record.RecordPage;
import vn.sovang.query.proposalboard.Proposal;
import vn.sovang.query.proposalboard.ShownPublicity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Puts the publicity of a list, and the remarks that came, into the words of the proposal's page.
///
/// @param settles whether the reader can settle remarks now
record PublicityWriter(Proposal proposal, boolean settles, Frame frame) {
    /// Null for a list that never was public.
    ProposalPage.@Nullable Publicity publicity() {
        ShownPublicity publicity = proposal.publicity();
        return publicity == null
                ? null
                : new ProposalPage.Publicity(
                        state(publicity),
                        facts(publicity),
                        publicity.remarks().stream().map(this::remark).toList());
    }

    private Cell.Tag state(ShownPublicity publicity) {
        if (publicity.withdrawnFor() != null) {
            return new Cell.Tag(Tone.LATE, frame.t("publicity.withdrawn"));
        }
        if (!publicity.running()) {
            return new Cell.Tag(Tone.DONE, frame.t("publicity.over"));
        }
        return new Cell.Tag(
                Tone.OPEN,
                publicity.daysLeft() == null
                        ? frame.t("publicity.running")
                        : frame.t("publicity.left", "days", publicity.daysLeft()));
    }

    private List<RecordPage.Fact> facts(ShownPublicity publicity) {
        List<RecordPage.Fact> facts = new ArrayList<>();
        if (publicity.withdrawnFor() != null) {
            add(facts, "withdrawn-for", publicity.withdrawnFor());
        }
        if (publicity.firstDay() != null && publicity.workingDays() != null) {
            add(
                    facts,
                    "window",
                    frame.t(
                            "publicity.window",
                            "first",
                            Words.day(publicity.firstDay()),
                            "days",
                            publicity.workingDays(),
                            "last",
                            last(publicity)));
            add(facts, "place", Objects.requireNonNullElse(publicity.place(), ""));
            add(
                    facts,
                    "rule",
                    publicity.rule() == null
                            ? frame.t("publicity.no-rule")
                            : frame.t("publicity.rule", "rule", publicity.rule()));
        }
        return facts;
    }

    private String last(ShownPublicity publicity) {
        if (publicity.lastDay() == null) {
            return frame.t("publicity.no-calendar");
        }
        return frame.t(
                publicity.sure() ? "publicity.last" : "publicity.last.unsure",
                "day",
                Words.day(publicity.lastDay()));
    }

    private void add(List<RecordPage.Fact> facts, String name, String words) {
        facts.add(new RecordPage.Fact(frame.t("publicity.fact." + name), new Cell.Text(words)));
    }

    private ProposalPage.Remark remark(ShownPublicity.Remark remark) {
        RemarkSettled.Outcome outcome = remark.outcome();
        return new ProposalPage.Remark(
                remark.number(),
                outcome == null
                        ? new Cell.Tag(Tone.DUE, frame.t("publicity.remark.open"))
                        : new Cell.Tag(Tone.DONE, frame.words().of(outcome)),
                frame.t(
                        remark.line() == null ? "publicity.remark.by" : "publicity.remark.on-line",
                        "by",
                        remark.by() == null ? frame.t("publicity.unnamed") : remark.by(),
                        "day",
                        Words.day(remark.receivedOn()),
                        "line",
                        String.valueOf(remark.line())),
                remark.text(),
                Objects.requireNonNullElse(remark.reason(), ""),
                settles && outcome == null
                        ? "/de-nghi/%s/lam/settle-remark?number=%d"
                                .formatted(proposal.id(), remark.number())
                        : "");
    }
}
