package vn.sovang.query.pages.record;

import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.pages.list.Cell;

import java.util.List;

/// A record, part by part.
///
/// @param tables parts of which there are several
/// @param lists lists of its parts
/// @param acts that the reader's roles may begin; empty in the past
public record RecordPage(
        List<Fact> facts, List<RecordTable> tables, List<Below> lists, List<Acts.Link> acts) {
    public RecordPage {
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
