package vn.sovang.query.proposalpage;

import vn.sovang.query.awardregister.ItemClass;
import vn.sovang.query.pages.Words;
import vn.sovang.query.proposalboard.Proposal;
import vn.sovang.query.proposalboard.QuotaUse;

/// Titles and forms in words.
public final class Items {
    private Items() {}

    /// Name of what is proposed or given.
    ///
    /// @param item name of a title or form
    public static String of(ItemClass itemClass, String item, Words words) {
        return words.of(itemClass.named(item));
    }

    /// True when a quota is for what a line proposes.
    static boolean isOf(QuotaUse quota, Proposal.Line line) {
        return quota.itemClass() == line.itemClass()
                && quota.item().equals(line.item())
                && quota.decidedBy() == line.decidedBy()
                && quota.subject() == line.subject();
    }
}
