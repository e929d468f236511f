package vn.sovang.query.proposalpage;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.awardregister.Award;
import vn.sovang.query.dependant.LostBases;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.Written;
import vn.sovang.query.proposalboard.Holder;
import vn.sovang.query.proposalboard.Proposal;
import vn.sovang.query.proposalboard.QuotaUse;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.Views;
import vn.sovang.time.VietnamTime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Shows a proposal.
@Controller
class ProposalController {
    private final Views views;
    private final Frames frames;

    ProposalController(Views views, Frames frames) {
        this.views = views;
        this.frames = frames;
    }

    /// Answers that its page needs beside the proposal.
    ///
    /// @param quotas for what its lines propose
    /// @param awards that the nominees of the shown lines received, under whatever proposal
    /// @param lost lines that wait since the award on which they stand is lost
    record Around(
            List<QuotaUse> quotas,
            List<Award> awards,
            Answer<?> trail,
            List<LostBases.Waiting> lost) {
        Around {
            quotas = List.copyOf(quotas);
            awards = List.copyOf(awards);
            lost = List.copyOf(lost);
        }
    }

    @GetMapping("/de-nghi/{id:[0-9a-f]+-[0-9a-f-]+}")
    ModelAndView show(@PathVariable String id, Caller caller, HttpServletRequest request)
            throws Exception {
        Words words = frames.words(request);
        Reads reads = new Reads(views, request, frames.moment(request));
        Single<?> found = reads.one("proposals/" + id, Single.class);
        Proposal proposal = (Proposal) found.record();
        Written.reached(request, found.position());
        Frame frame =
                frames.of(request, caller, title(proposal, words))
                        .under(crumbs(proposal, words))
                        .withSub(
                                words.get(
                                        proposal.holder() == Holder.NOBODY
                                                ? "proposal.sub.over"
                                                : "proposal.sub",
                                        "day",
                                        Words.day(day(proposal.proposedAt())),
                                        "lines",
                                        proposal.lines().size(),
                                        "holder",
                                        words.of(proposal.holder()),
                                        "days",
                                        proposal.heldDays()))
                        .withState(words.of(proposal.stage()))
                        .showing(found.position(), found.asOf());
        ShownLines.Part shown = ShownLines.of(request).of(proposal, words);
        ProposalPage page =
                new ProposalWriter(
                                proposal,
                                shown,
                                around(proposal, shown.lines(), caller, reads, words),
                                new ProposalActs(proposal, caller, words),
                                frame)
                        .page();
        return new ModelAndView("proposalpage/proposal", Map.of("frame", frame, "page", page));
    }

    private static LocalDate day(Instant time) {
        return VietnamTime.day(time);
    }

    private static String title(Proposal proposal, Words words) {
        return words.get("home.proposal", "unit", proposal.unitName());
    }

    private static Frame.Crumb[] crumbs(Proposal proposal, Words words) {
        List<Frame.Crumb> crumbs = new ArrayList<>();
        crumbs.add(new Frame.Crumb("/de-nghi", words.get("list.proposals.title")));
        if (proposal.planId() != null && proposal.campaignName() != null) {
            crumbs.add(
                    new Frame.Crumb(
                            "/phong-trao/" + proposal.campaignId(),
                            Words.beginning(proposal.campaignName())));
        }
        if (proposal.reviewId() != null && proposal.reviewName() != null) {
            crumbs.add(new Frame.Crumb("/binh-xet/" + proposal.reviewId(), proposal.reviewName()));
        }
        return crumbs.toArray(Frame.Crumb[]::new);
    }

    private static Around around(
            Proposal proposal, List<Proposal.Line> shown, Caller caller, Reads reads, Words words)
            throws Exception {
        List<QuotaUse> quotas =
                proposal.planId() == null
                        ? List.of()
                        : reads
                                .list(
                                        "quotas",
                                        QuotaUse.class,
                                        Map.of("plan", proposal.planId(), "holders", "false"))
                                .stream()
                                .filter(quota ->
                                        proposal.lines().stream()
                                                .anyMatch(line -> Items.isOf(quota, line)))
                                .toList();
        String nominees =
                shown.stream()
                        .map(Proposal.Line::nomineeId)
                        .distinct()
                        .collect(Collectors.joining(","));
        return new Around(
                quotas,
                reads.list("awards", Award.class, Map.of("nominee", nominees, "state", "ALL")),
                reads.whole("trail", Map.of("record", proposal.id())),
                LostBases.ofProposal(proposal.id(), caller, reads, words));
    }
}
