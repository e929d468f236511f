package vn.sovang.query.proposalpage;

import vn.sovang.award.Certainty;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleCap;
import vn.sovang.law.PublicityDays;
import vn.sovang.proposal.LineNumbers;
import vn.sovang.proposal.PublicityNotice;
import vn.sovang.proposal.VoteMinutes;
import vn.sovang.query.awardregister.ItemClass;
import vn.sovang.query.pages.Words;
import vn.sovang.query.proposalboard.Holder;
import vn.sovang.query.proposalboard.Proposal;
import vn.sovang.query.proposalboard.ProposalStage;
import vn.sovang.query.proposalboard.QuotaUse;
import vn.sovang.query.proposalboard.Vote;
import vn.sovang.time.Ternary;
import vn.sovang.time.VietnamTime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Names what holds a proposal up, each with its rule and what to do.
///
/// @param today day of what is shown
record Blocks(Proposal proposal, List<QuotaUse> quotas, LocalDate today, Words words) {
    /// Most places that are named where many are empty.
    static final int MOST_NAMED = 6;

    Blocks {
        quotas = List.copyOf(quotas);
    }

    List<ProposalPage.Block> all() {
        List<ProposalPage.Block> blocks = new ArrayList<>();
        if (proposal.suspension() != null) {
            String reason = proposal.suspension().reason();
            add(
                    blocks,
                    true,
                    "suspended",
                    "reason",
                    reason == null ? words.get("proposal.suspended.withheld") : reason);
        }
        if (proposal.reason() != null) {
            switch (proposal.stage()) {
                case RETURNED -> add(blocks, true, "returned", "reason", proposal.reason());
                case WITHDRAWN -> add(blocks, true, "withdrawn", "reason", proposal.reason());
                default -> {}
            }
        }
        if (proposal.stage() == ProposalStage.REFUSED) {
            add(blocks, true, "refused");
        }
        String titles =
                proposal.onItsOwn() == null
                        ? ""
                        : standing(
                                proposal.lines().stream()
                                        .filter(line -> line.itemClass() == ItemClass.TITLE)
                                        .map(Proposal.Line::number)
                                        .toList());
        if (!titles.isEmpty()) {
            add(blocks, false, "title", "lines", titles);
        }
        switch (proposal.holder()) {
            case UNIT -> unit(blocks);
            case OFFICE, COUNCIL, LEADER -> review(blocks);
            case RECIPIENT ->
                    add(
                            blocks,
                            false,
                            "away",
                            "recipient",
                            proposal.forwarded() == null ? "" : proposal.forwarded().recipient());
            case NOBODY -> {}
        }
        return blocks;
    }

    /// The empty places of the dossier, the first of them by name.
    private String missing() {
        List<String> places =
                proposal.dossier().stream()
                        .filter(place -> !place.present())
                        .map(this::named)
                        .toList();
        String named = places.stream().limit(MOST_NAMED).collect(Collectors.joining("; "));
        return places.size() <= MOST_NAMED
                ? named
                : named
                        + "; "
                        + words.get("proposal.more-places", "count", places.size() - MOST_NAMED);
    }

    private void unit(List<ProposalPage.Block> blocks) {
        if (proposal.missing() > 0) {
            add(blocks, true, "missing", "count", proposal.missing(), "places", missing());
        } else if (!proposal.certified()) {
            add(blocks, true, "uncertified");
        }
        for (QuotaUse quota : quotas) {
            long wanted = wanted(quota);
            if (wanted > quota.free()) {
                add(
                        blocks,
                        true,
                        "quota",
                        "item",
                        Items.of(quota.itemClass(), quota.item(), words),
                        "wanted",
                        wanted,
                        "free",
                        quota.free());
            }
        }
        if (proposal.late() == Ternary.YES) {
            add(blocks, false, "late", "days", proposal.daysLate());
        } else if (proposal.late() == Ternary.UNKNOWN && proposal.deadline() != null) {
            add(blocks, false, "unread", "words", proposal.deadline().words());
        }
    }

    /// Number of lines that stand and want a place in the quota.
    private long wanted(QuotaUse quota) {
        return proposal.lines().stream()
                .filter(line -> line.refusedFor() == null)
                .filter(line -> Items.isOf(quota, line))
                .count();
    }

    private void review(List<ProposalPage.Block> blocks) {
        Set<Integer> assessed =
                proposal.assessments().stream()
                        .map(Proposal.Assessment::line)
                        .collect(Collectors.toSet());
        String open =
                standing(
                        proposal.lines().stream()
                                .filter(line -> line.refusedFor() == null && isAssessed(line))
                                .map(Proposal.Line::number)
                                .filter(line -> !assessed.contains(line))
                                .toList());
        if (!open.isEmpty()) {
            add(blocks, false, "unassessed", "lines", open);
        }
        String unmet =
                standing(
                        proposal.assessments().stream()
                                .filter(assessment -> Boolean.FALSE.equals(assessment.allMet()))
                                .map(Proposal.Assessment::line)
                                .toList());
        if (!unmet.isEmpty()) {
            add(blocks, true, "unmet", "lines", unmet);
        }
        overCap(blocks);
        String outdated =
                standing(
                        proposal.lines().stream()
                                .filter(Proposal.Line::historyChanged)
                                .map(Proposal.Line::number)
                                .toList());
        if (!outdated.isEmpty()) {
            add(blocks, false, "outdated", "lines", outdated);
        }
        proposal.votes().stream()
                .filter(vote -> vote.body() == VoteMinutes.Body.COUNCIL)
                .reduce((_, last) -> last)
                .map(this::votedDown)
                .filter(lines -> !lines.isEmpty())
                .ifPresent(lines -> add(blocks, true, "voted-down", "lines", lines));
        publicity(blocks);
        if (proposal.holder() == Holder.LEADER) {
            add(blocks, false, "to-decide");
        }
    }

    /// Before the vote, how its publicity stands; after it, in what the vote did not agree with it.
    private void publicity(List<ProposalPage.Block> blocks) {
        if (proposal.publicityNotices().isEmpty()) {
            return;
        }
        LocalDate judged =
                proposal.votes().stream()
                        .filter(vote -> vote.body() == VoteMinutes.Body.COUNCIL)
                        .map(Vote::heldOn)
                        .reduce((_, last) -> last)
                        .orElse(today);
        String source =
                PublicityDays.on(judged)
                        .map(days ->
                                words.get(
                                        "proposal.block.publicity.days",
                                        "days",
                                        days.workingDays(),
                                        "source",
                                        Certainty.bare(days.source()),
                                        "certainty",
                                        words.of(days.certainty())))
                        .orElse("");
        add(
                blocks,
                false,
                proposal.holder() == Holder.LEADER ? "voted-publicity" : "publicity",
                "notices",
                notices(proposal.publicityNotices(), words),
                "source",
                source);
    }

    static String notices(List<PublicityNotice> notices, Words words) {
        return notices.stream().map(words::within).collect(Collectors.joining("; "));
    }

    /// Follows the law of the day of the submission (law_L6).
    private void overCap(List<ProposalPage.Block> blocks) {
        Instant submitted =
                Objects.requireNonNullElse(proposal.firstSubmittedAt(), proposal.proposedAt());
        TitleCap.exceeded(
                        VietnamTime.day(submitted),
                        proposal.lines().stream()
                                .filter(line ->
                                        line.refusedFor() == null
                                                && line.itemClass() == ItemClass.TITLE)
                                .map(line -> EmulationTitle.valueOf(line.item()))
                                .toList())
                .ifPresent(over ->
                        add(
                                blocks,
                                false,
                                "over-cap",
                                "title",
                                words.of(over.cap().title()),
                                "wanted",
                                over.wanted(),
                                "allowed",
                                over.allowed(),
                                "achievers",
                                over.achievers(),
                                "percent",
                                String.valueOf(over.cap().percent()),
                                "source",
                                Certainty.bare(over.cap().source()),
                                "certainty",
                                words.of(over.cap().certainty())));
    }

    /// True for a line that some criterion is for: under no campaign that is the law's criterion of
    /// unity alone, for collectives.
    private boolean isAssessed(Proposal.Line line) {
        return proposal.campaignName() != null || line.subject() == SubjectKind.COLLECTIVE;
    }

    private String votedDown(Vote vote) {
        return standing(
                vote.lines().stream()
                        .filter(line -> line.required() != null && !line.reached())
                        .map(Vote.OfLine::line)
                        .toList());
    }

    private static String standing(List<Integer> lines) {
        return LineNumbers.words(lines);
    }

    private String named(Proposal.Place place) {
        return place.line() == null
                ? words.of(place.component())
                : words.get(
                        "proposal.place",
                        "component",
                        words.of(place.component()),
                        "line",
                        place.line());
    }

    private void add(
            List<ProposalPage.Block> blocks, boolean isGrave, String name, Object... blanks) {
        String code = "proposal.block." + name;
        blocks.add(
                new ProposalPage.Block(
                        isGrave,
                        words.get(code, blanks),
                        words.get(code + ".rule"),
                        words.get(code + ".do", blanks)));
    }
}
