package vn.sovang.query.proposalpage;

import org.jspecify.annotations.Nullable;

import vn.sovang.proposal.VoteMinutes;
import vn.sovang.query.pages.Words;
import vn.sovang.query.proposalboard.Holder;
import vn.sovang.query.proposalboard.Proposal;
import vn.sovang.query.proposalboard.ProposalStage;
import vn.sovang.query.proposalboard.Vote;
import vn.sovang.time.VietnamTime;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The way of a proposal from its first line to the decision, and where it is on it.
record Stations(Proposal proposal, Words words) {
    List<ProposalPage.Step> all() {
        boolean isOut =
                proposal.stage() != ProposalStage.PROPOSED
                        && proposal.stage() != ProposalStage.RETURNED;
        Proposal.Appraisal appraisal = proposal.appraisal();
        Optional<Vote> vote =
                proposal.votes().stream()
                        .filter(minutes -> minutes.body() == VoteMinutes.Body.COUNCIL)
                        .reduce((_, last) -> last);
        return List.of(
                step("proposed", true, Holder.NOBODY, day(proposal.proposedAt())),
                step(
                        "dossier",
                        isOut || proposal.complete(),
                        Holder.UNIT,
                        isOut || proposal.complete() ? day(proposal.certifiedAt()) : lacking()),
                step(
                        "submitted",
                        isOut,
                        proposal.complete() ? Holder.UNIT : Holder.NOBODY,
                        isOut ? day(proposal.submittedAt()) : limit()),
                step(
                        "appraised",
                        appraisal != null,
                        Holder.OFFICE,
                        appraisal == null ? "" : day(appraisal.at())),
                step(
                        "voted",
                        vote.isPresent(),
                        Holder.COUNCIL,
                        vote.map(minutes -> Words.day(minutes.heldOn())).orElse("")),
                proposal.stage() == ProposalStage.FORWARDED
                        ? new ProposalPage.Step(
                                words.get("proposal.step.forwarded"),
                                proposal.forwarded() == null
                                        ? ""
                                        : proposal.forwarded().recipient(),
                                ProposalPage.Standing.NOW)
                        : step(
                                "decided",
                                proposal.stage() == ProposalStage.DECIDED,
                                Holder.LEADER,
                                proposal.decidedOn() == null
                                        ? ""
                                        : Words.day(proposal.decidedOn())));
    }

    private ProposalPage.Step step(String name, boolean isDone, Holder holder, String about) {
        ProposalPage.Standing standing =
                isDone
                        ? ProposalPage.Standing.DONE
                        : proposal.holder() == holder && holder != Holder.NOBODY
                                ? ProposalPage.Standing.NOW
                                : ProposalPage.Standing.AHEAD;
        return new ProposalPage.Step(words.get("proposal.step." + name), about, standing);
    }

    private String lacking() {
        return proposal.missing() > 0
                ? words.get("proposal.lacks", "count", proposal.missing())
                : words.get("proposal.uncertified");
    }

    private String limit() {
        return proposal.deadline() == null
                ? words.get("proposal.no-deadline")
                : words.get("home.deadline", "words", proposal.deadline().words());
    }

    private static String day(@Nullable Instant time) {
        return time == null ? "" : Words.day(VietnamTime.day(time));
    }
}
