package vn.sovang.query.pages.record;

import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.pages.list.Cell;

import java.util.List;

/// A record, part by part.
///
/// @param acts that the reader's roles may begin; empty in the past
public record RecordPage(List<Fact> facts, List<Acts.Link> acts) {
    public RecordPage {
        facts = List.copyOf(facts);
        acts = List.copyOf(acts);
    }

    public record Fact(String label, Cell cell) {}
}
