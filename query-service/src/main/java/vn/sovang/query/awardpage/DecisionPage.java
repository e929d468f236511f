package vn.sovang.query.awardpage;

import vn.sovang.query.dependant.LostBases;
import vn.sovang.query.fundpage.RewardSection;
import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.record.RecordPage;
import vn.sovang.query.trail.TrailPage;

import java.util.List;

/// A decision with its annex.
///
/// @param issuer as it was called on the day of the decision
/// @param day in words
/// @param date as decisions write it, with the place before the day
/// @param capacity such as “KT. GIÁM ĐỐC”; blank where there is none
/// @param grounds competence, overrides, basis of what leaves the issuer's organisation
/// @param files the decision as it came; empty where it was issued here
/// @param lost lines that wait since the award on which they stand is lost
public record DecisionPage(
        String id,
        Cell.Tag state,
        String issuer,
        String number,
        String date,
        String day,
        String capacity,
        String signatory,
        List<Granted> granted,
        List<RecordPage.Fact> grounds,
        RewardSection rewards,
        List<String> files,
        List<TrailPage.Step> trail,
        List<Acts.Link> acts,
        List<LostBases.Waiting> lost) {
    public DecisionPage {
        granted = List.copyOf(granted);
        grounds = List.copyOf(grounds);
        files = List.copyOf(files);
        trail = List.copyOf(trail);
        acts = List.copyOf(acts);
        lost = List.copyOf(lost);
    }

    /// An award in the annex.
    ///
    /// @param why address of the chain that led to it
    /// @param note that it was taken, restored or corrected; blank for neither
    /// @param acts on this award
    public record Granted(
            String nominee,
            String unit,
            String item,
            String why,
            String note,
            boolean isLost,
            List<Acts.Link> acts) {
        public Granted {
            acts = List.copyOf(acts);
        }
    }
}
