package vn.sovang.plan;

import vn.sovang.kernel.Required;
import vn.sovang.text.Phrase;

import java.util.List;

/// A task of the tree of tasks (capability C13). Its place among its siblings is its place in the
/// list, whatever its label says (rule 19, anomaly A18).
///
/// @param label as printed, such as `2.6`, `c1`, `đ`
/// @param isSummarised whether the words are ours, in short, and not the document's
public record Task(String label, Phrase phrase, boolean isSummarised, List<Task> parts) {
    public Task {
        Required.label("label", label);
        parts = List.copyOf(parts);
    }
}
