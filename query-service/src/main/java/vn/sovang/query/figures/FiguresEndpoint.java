package vn.sovang.query.figures;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.campaignboard.CampaignBoard;
import vn.sovang.query.campaignboard.CampaignRow;
import vn.sovang.query.counting.Groups;
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
import vn.sovang.query.reading.Unknown;
import vn.sovang.query.reading.Where;
import vn.sovang.query.unitregister.OwnUnits;
import vn.sovang.query.unitregister.UnitTree;
import vn.sovang.query.unitregister.UnitTrees;

import java.util.Collections;
import java.util.List;
import java.util.Set;
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
        Moment moment = sight.moment();
        OwnPlans ownPlans = new OwnPlans(own.organisation(caller));
        return sight.read(db -> {
            Selected selected = selected(db, moment, narrowing);
            Subjects subjects =
                    switch (by) {
                        case PROVINCE -> new Subjects.Province(db, sight.tenant().value());
                        case ORGANISATION ->
                                Subjects.Organisations.of(db, moment, selected.tree, narrowing);
                        case CAMPAIGN ->
                                Subjects.Campaigns.of(selected.launched, selected.narrowed);
                    };
            return Answer.ofWhole(
                    subjects.ids(),
                    ask,
                    moment,
                    Function.identity(),
                    ids ->
                            tally.of(
                                    subjects.told(ids),
                                    narrower.counting(
                                            db, moment, selected.narrowed, subjects.groups(ids)),
                                    selected.launched,
                                    ownPlans,
                                    withheld(caller)));
        });
    }

    /// Reports of the first organisations and campaigns, with nothing else counted: as the list has
    /// them.
    ChartedReports reports(Caller caller, Ask ask, Narrowing narrowing) {
        Sight sight = desk.sight(ViewTable.FIGURES, caller, ask);
        Moment moment = sight.moment();
        return sight.read(db -> {
            Selected selected = selected(db, moment, narrowing);
            Subjects organisations =
                    Subjects.Organisations.of(db, moment, selected.tree, narrowing);
            Subjects campaigns = Subjects.Campaigns.of(selected.launched, selected.narrowed);
            List<String> first = organisations.ids().stream().limit(ask.size()).toList();
            return tally.reports(
                    organisations.told(first),
                    campaigns.told(campaigns.ids().stream().limit(ask.size()).toList()),
                    narrower.counting(db, moment, selected.narrowed, organisations.groups(first)),
                    selected.launched);
        });
    }

    /// Selection of a caller.
    ///
    /// @param launched campaigns under which all of it was done
    private record Selected(UnitTree tree, Narrowed narrowed, List<CampaignRow> launched) {}

    private Selected selected(JdbcClient db, Moment moment, Narrowing narrowing) {
        UnitTree tree = trees.at(db, moment);
        return new Selected(
                tree,
                narrower.at(db, moment, tree, narrowing),
                reader.all(
                        db,
                        campaigns,
                        moment,
                        narrower.at(db, moment, tree, narrowing.ofAllCampaigns())
                                .on(Where.all(), CampaignBoard.PLACE)));
    }

    /// Registrations in a campaign, and its reports phase by phase.
    public CampaignFigures ofCampaign(Caller caller, Ask ask, String campaign) {
        Sight sight = desk.sight(ViewTable.FIGURES, caller, ask);
        Moment moment = sight.moment();
        return sight.read(db -> {
            Narrowing narrowing = new Narrowing(null, campaign, null, null, null);
            CampaignRow launched =
                    reader.find(db, campaigns, moment, campaign)
                            .orElseThrow(() -> Unknown.record(campaign));
            return tally.of(
                    narrower.counting(
                            db,
                            moment,
                            narrower.at(db, moment, narrowing),
                            new Groups.OfCampaigns(Set.of(campaign))),
                    launched);
        });
    }

    private static List<SubjectFigures.Part> withheld(Caller caller) {
        return Collections.disjoint(caller.roles(), ViewTable.PROPOSAL_BOARD.roles())
                ? List.of(SubjectFigures.Part.PROPOSALS)
                : List.of();
    }
}
