package vn.sovang.query.awardpage;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.awardregister.Award;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Words;
import vn.sovang.query.proposalpage.Items;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Unknown;
import vn.sovang.query.reading.Views;

import java.util.List;
import java.util.Map;

/// Answers why there is an award.
@Controller
class ChainController {
    private final Views views;
    private final Frames frames;

    ChainController(Views views, Frames frames) {
        this.views = views;
        this.frames = frames;
    }

    @GetMapping(
            "/quyet-dinh/{id:[0-9a-f]+-[0-9a-f-]+}/{proposal:[0-9a-f]+-[0-9a-f-]+}/{line:\\d{1,4}}")
    ModelAndView show(
            @PathVariable String id,
            @PathVariable String proposal,
            @PathVariable int line,
            Caller caller,
            HttpServletRequest request)
            throws Exception {
        Words words = frames.words(request);
        Reads reads = new Reads(views, request, frames.moment(request));
        Answer<?> found = DecisionController.granted(id, reads);
        Award award =
                found.items().stream()
                        .map(Award.class::cast)
                        .filter(one -> one.proposalId().equals(proposal) && one.line() == line)
                        .findFirst()
                        .orElseThrow(() -> Unknown.record(id));
        Frame frame =
                frames.of(
                                request,
                                caller,
                                words.get(
                                        "chain.title",
                                        "item",
                                        Items.of(award.itemClass(), award.item(), words),
                                        "nominee",
                                        award.nominee()))
                        .under(
                                new Frame.Crumb("/so-khen-thuong", words.get("list.awards.title")),
                                new Frame.Crumb(
                                        "/quyet-dinh/" + id,
                                        words.get("decision.title", "number", award.number())))
                        .withSub(words.get("chain.sub"))
                        .showing(found);
        boolean seesProposals =
                ViewTable.PROPOSAL_BOARD.roles().stream().anyMatch(caller.roles()::contains);
        return new ModelAndView(
                "awardpage/chain",
                Map.of(
                        "frame",
                        frame,
                        "page",
                        new Chain(award, reads, words)
                                .page(
                                        seesProposals,
                                        frame.isForActs()
                                                ? AwardActs.on(award, caller, words)
                                                : List.of())));
    }
}
