package vn.sovang.query.targetboard;

import vn.sovang.query.pages.Words;

import java.util.List;

/// Targets in words.
public final class TargetWords {
    private TargetWords() {}

    /// Each part with what it asks for, and what was measured of it.
    public static List<String> leaves(PlanTarget target, Words words) {
        return target.leaves().stream().map(leaf -> leaf(leaf, words)).toList();
    }

    private static String leaf(PlanTarget.Leaf leaf, Words words) {
        String asked =
                leaf.asked() == null
                        ? leaf.name()
                        : leaf.name()
                                + ": "
                                + (leaf.comparator() == null
                                        ? ""
                                        : words.within(leaf.comparator()) + " ")
                                + leaf.asked();
        return leaf.measured() == null
                ? asked
                : words.get(
                        "target.measured",
                        "asked",
                        asked,
                        "measured",
                        words.number(leaf.measured()),
                        "day",
                        leaf.trueOn() == null ? "" : Words.day(leaf.trueOn()));
    }
}
