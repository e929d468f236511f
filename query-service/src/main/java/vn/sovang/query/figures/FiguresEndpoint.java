package vn.sovang.query.figures;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.campaignboard.CampaignBoard;
import vn.sovang.query.campaignboard.CampaignRow;
import vn.sovang.query.counting.Counting;
import vn.sovang.query.counting.Narrowed;
import vn.sovang.query.counting.Narrower;
import vn.sovang.query.counting.Narrowing;
import vn.sovang.query.planboard.OwnPlans;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Sight;
import vn.sovang.query.reading.Where;
import vn.sovang.query.unitregister.OwnUnits;
import vn.sovang.query.unitregister.UnitTree;
import vn.sovang.query.unitregister.UnitTrees;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/// The figures of the province, of each organisation or of each campaign.
///
/// Everybody may read them; the part of the proposals is for those who may read proposals, and each
/// row says what was withheld.
@RestController
public class FiguresEndpoint {
    private final FigureTally tally;
    private final CampaignBoard campaigns;
    private final Narrower narrower;
    private final UnitTrees trees;
    private final BoardReader reader;
    private final OwnUnits own;
    private final Desk desk;

    FiguresEndpoint(
            FigureTally tally,
            CampaignBoard campaigns,
            Narrower narrower,
            UnitTrees trees,
            BoardReader reader,
            OwnUnits own,
            Desk desk) {
        this.tally = tally;
        this.campaigns = campaigns;
        this.narrower = narrower;
        this.trees = trees;
        this.reader = reader;
        this.own = own;
        this.desk = desk;
    }

    /// One row for each subject; narrowed as the lists are, so that the totals are theirs (rule
    /// 53).
    ///
    /// @param by kind of subject of each row
    @GetMapping("/api/figures")
    public Answer<SubjectFigures> list(
            Caller caller,
            @ModelAttribute Ask ask,
            @ModelAttribute Narrowing narrowing,
            @RequestParam(defaultValue = "PROVINCE") By by) {
        Sight sight = desk.sight(ViewTable.FIGURES, caller, ask);
        OwnPlans ownPlans = new OwnPlans(own.organisation(caller));
        return answer(
                sight,
                narrowing,
                by,
                (subjects, counting, launched) ->
                        tally.of(subjects, counting, launched, ownPlans, withheld(caller)));
    }

    /// Reports of each subject, with nothing else counted: as the list has them.
    Answer<SubjectReports> reports(Caller caller, Ask ask, Narrowing narrowing, By by) {
        return answer(desk.sight(ViewTable.FIGURES, caller, ask), narrowing, by, tally::reports);
    }

    /// Counts what is told of some subjects.
    private interface Telling<T> {
        /// @param launched campaigns under which all of it was done
        List<T> tell(List<Subject> subjects, Counting counting, List<CampaignRow> launched);
    }

    private <T> Answer<T> answer(Sight sight, Narrowing narrowing, By by, Telling<T> telling) {
        Moment moment = sight.moment();
        return sight.read(db -> {
            UnitTree tree = trees.at(db, moment);
            Narrowed narrowed = narrower.at(db, moment, tree, narrowing);
            List<CampaignRow> launched =
                    reader.all(
                            db,
                            campaigns,
                            moment,
                            narrower.at(db, moment, tree, narrowing.ofAllCampaigns())
                                    .on(Where.all(), CampaignBoard.PLACE));
            Subjects subjects =
                    switch (by) {
                        case PROVINCE -> new Subjects.Province(db, sight.tenant().value());
                        case ORGANISATION -> Subjects.Organisations.of(db, moment, tree, narrowing);
                        case CAMPAIGN -> Subjects.Campaigns.of(launched, narrowed);
                    };
            return Answer.ofWhole(
                    subjects.ids(),
                    sight.ask(),
                    moment,
                    Function.identity(),
                    ids ->
                            telling.tell(
                                    subjects.told(ids),
                                    narrower.counting(db, moment, narrowed, subjects.groups(ids)),
                                    launched));
        });
    }

    private static List<SubjectFigures.Part> withheld(Caller caller) {
        return Collections.disjoint(caller.roles(), ViewTable.PROPOSAL_BOARD.roles())
                ? List.of(SubjectFigures.Part.PROPOSALS)
                : List.of();
    }
}
