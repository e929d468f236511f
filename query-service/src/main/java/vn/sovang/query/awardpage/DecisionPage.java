package vn.sovang.query.awardpage;

import vn.sovang.query.fundpage.RewardSection;
import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.record.RecordPage;
import vn.sovang.query.trail.TrailPage;

import java.util.List;

/// A decision with its annex.
///
/// @param issuer as it was called on the day of the decision
/// @param date as decisions write it
/// @param capacity such as “KT. GIÁM ĐỐC”; blank where there is none
/// @param grounds competence, overrides, basis of what leaves the issuer's organisation
/// @param files the decision as it came; empty where it was issued here
public record DecisionPage(
        String id,
        Cell.Tag state,
        String issuer,
        String number,
        String date,
        String capacity,
        String signatory,
        List<Granted> granted,
        List<RecordPage.Fact> grounds,
        RewardSection rewards,
        List<String> files,
        List<TrailPage.Step> trail,
        List<Acts.Link> acts) {
    public DecisionPage {
        granted = List.copyOf(granted);
        grounds = List.copyOf(grounds);
        files = List.copyOf(files);
        trail = List.copyOf(trail);
        acts = List.copyOf(acts);
    }

    /// An award in the annex.
    ///
    /// @param why address of the chain that led to it
    /// @param note that it was taken, restored or corrected; blank for neither
    public record Granted(
            String nominee, String unit, String item, String why, String note, boolean isLost) {}
}
