package vn.sovang.query.councilpage;

import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.record.RecordPage;
import vn.sovang.query.trail.TrailPage;

import java.util.List;

/// A council as its page shows it.
///
/// @param notNow why nothing can be done; blank where something can
public record CouncilPage(
        String id,
        Cell.Tag state,
        List<RecordPage.Fact> facts,
        List<Member> members,
        List<Session> sessions,
        List<String> documents,
        List<TrailPage.Step> steps,
        List<Acts.Link> acts,
        String notNow) {
    public CouncilPage {
        facts = List.copyOf(facts);
        members = List.copyOf(members);
        sessions = List.copyOf(sessions);
        documents = List.copyOf(documents);
        steps = List.copyOf(steps);
        acts = List.copyOf(acts);
    }

    public record Member(String name, String position, String role, String account) {}

    public record Session(String name, String to, Cell.Tag state) {}
}
