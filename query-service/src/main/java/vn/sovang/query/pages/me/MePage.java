package vn.sovang.query.pages.me;

import vn.sovang.query.pages.record.RecordPage;

import java.util.List;

/// The reader's post as its page shows it.
///
/// @param may acts that the post's roles open, by the place where they are done
/// @param history address of what the post did; blank where its roles do not read the history
public record MePage(List<RecordPage.Fact> facts, List<Place> may, String history) {
    public MePage {
        facts = List.copyOf(facts);
        may = List.copyOf(may);
    }

    /// A place of the pages, with the acts that are done there.
    public record Place(String name, String to, List<String> acts) {
        public Place {
            acts = List.copyOf(acts);
        }
    }
}
