package vn.sovang.query.pages.record;

import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.trail.TrailPage;

import java.util.List;

/// A record, part by part.
///
/// @param tables parts of which there are several
/// @param lists lists of its parts
/// @param acts that the reader's roles may begin; empty in the past
/// @param steps what happened to it; empty where it is part of another record
public record RecordPage(
        String id,
        List<Fact> facts,
        List<RecordTable> tables,
        List<Below> lists,
        List<Acts.Link> acts,
        List<TrailPage.Step> steps) {
    public RecordPage {
        steps = List.copyOf(steps);
        tables = List.copyOf(tables);
        facts = List.copyOf(facts);
        lists = List.copyOf(lists);
        acts = List.copyOf(acts);
    }

    /// A list that the reader may open.
    public record Below(String words, String address) {}

    /// A part of it.
    ///
    /// @param to page of what it names; blank where it has none
    public record Fact(String label, Cell cell, String to) {
        public Fact(String label, Cell cell) {
            this(label, cell, "");
        }
    }
}
