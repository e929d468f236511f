package vn.sovang.query.awardpage;

import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.pages.record.RecordPage;
import vn.sovang.query.trail.TrailPage;

import java.util.List;

/// The way to an award, from the decision back to the plan.
///
/// @param stations in the order in which they were reached
/// @param links the same, the last first, with all that happened
/// @param facts of the award
/// @param isWithheld whether the reader may not see the steps of the proposal
/// @param missing entries that nobody recorded, in words
/// @param checks criteria of the law that were judged, in words; or why none was
/// @param anew address for a verdict by the rules of another day; blank where there is none
/// @param acts on the award
public record ChainPage(
        List<Station> stations,
        List<Link> links,
        List<RecordPage.Fact> facts,
        boolean isWithheld,
        List<String> missing,
        List<String> checks,
        String anew,
        List<Acts.Link> acts) {
    public ChainPage {
        stations = List.copyOf(stations);
        links = List.copyOf(links);
        facts = List.copyOf(facts);
        missing = List.copyOf(missing);
        checks = List.copyOf(checks);
        acts = List.copyOf(acts);
    }

    /// A record on the way.
    public record Station(String name, String day, String to) {}

    /// A station of the way, with what happened there.
    public record Link(String name, String record, String to, List<TrailPage.Step> steps) {
        public Link {
            steps = List.copyOf(steps);
        }
    }
}
