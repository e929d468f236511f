package vn.sovang.query.planpaper;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.pages.Words;
import vn.sovang.query.planboard.Plan;
import vn.sovang.query.planboard.PlanBody;
import vn.sovang.query.planpaper.Paper.Line;
import vn.sovang.query.planpaper.Paper.Piece;
import vn.sovang.query.reading.WrittenDate;

import java.util.ArrayList;
import java.util.List;

/// Writes the campaigns that a plan announces: what ties its words together is ours.
record CampaignLines(Words words, Margin margin, Pieces pieces) {
    List<Line> of(List<Plan.Campaign> campaigns) {
        return campaigns.stream().flatMap(campaign -> of(campaign).stream()).toList();
    }

    private List<Line> of(Plan.Campaign campaign) {
        String anchor = "campaigns[%s]".formatted(campaign.label());
        List<Line> within = new ArrayList<>();
        for (Plan.Phase phase : campaign.phases()) {
            within.addAll(of(phase, anchor + ".phases[%s]".formatted(phase.label())));
        }
        within.addAll(remembered(campaign.commemorations(), anchor));
        dated("paper.dossier", campaign.dossier(), anchor + ".dossier", within);
        for (int i = 0; i < campaign.awards().size(); i++) {
            Plan.Offer offer = campaign.awards().get(i);
            within.add(
                    PaperWriter.line(
                            "",
                            1,
                            List.of(
                                    Pieces.ours(words.get("paper.award") + " "),
                                    Pieces.text(
                                            offer.words(),
                                            margin.within(anchor + ".awards[%d]".formatted(i))))));
        }
        for (int i = 0; i < campaign.criteria().size(); i++) {
            PlanBody.Measure measure = campaign.criteria().get(i);
            within.add(
                    PaperWriter.line(
                            measure.label(),
                            1,
                            List.of(
                                    Pieces.text(
                                            measure.words(),
                                            margin.within(
                                                    anchor + ".criteria[%d]".formatted(i))))));
        }
        List<Line> lines = new ArrayList<>();
        lines.add(
                PaperWriter.line(
                        "",
                        0,
                        List.of(
                                Pieces.text(
                                        Words.beginning(campaign.name()), margin.within(anchor)),
                                Pieces.ours(" (" + words.of(campaign.kind()) + ") "),
                                campaign.campaignId() == null
                                        ? Pieces.ours(words.get("paper.not-launched"))
                                        : Pieces.link(
                                                words.get("paper.campaign"),
                                                "/phong-trao/" + campaign.campaignId()))));
        lines.addAll(within);
        return lines;
    }

    private List<Line> of(Plan.Phase phase, String anchor) {
        List<Line> after = new ArrayList<>();
        dated("paper.report", phase.report(), anchor + ".report", after);
        dated("paper.wrap-up", phase.wrapUp(), anchor + ".wrapUp", after);
        after.addAll(remembered(phase.commemorations(), anchor));
        Piece start = pieces.date(phase.start(), margin.within(anchor + ".start"));
        Piece end = pieces.date(phase.end(), margin.within(anchor + ".end"));
        List<Line> lines = new ArrayList<>();
        lines.add(
                PaperWriter.line(
                        "+",
                        1,
                        List.of(
                                Pieces.text(phase.name(), margin.within(anchor)),
                                Pieces.plain(" "),
                                start,
                                Pieces.plain(" "),
                                end)));
        lines.addAll(after);
        return lines;
    }

    private void dated(String code, @Nullable WrittenDate date, String anchor, List<Line> lines) {
        if (date != null) {
            lines.add(
                    PaperWriter.line(
                            "",
                            2,
                            List.of(
                                    Pieces.ours(words.get(code) + " "),
                                    pieces.date(date, margin.within(anchor)))));
        }
    }

    private List<Line> remembered(List<PlanBody.Remembrance> days, String anchor) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            lines.add(
                    PaperWriter.line(
                            "-",
                            2,
                            List.of(
                                    Pieces.text(
                                            days.get(i).words(),
                                            margin.within(
                                                    anchor
                                                            + ".commemorations[%d]"
                                                                    .formatted(i))))));
        }
        return lines;
    }
}
