package vn.sovang.fund;

/// Kinds of entries in the ledger of a fund.
public enum EntryKind {
    RECEIPT,
    /// Reward money of awards.
    REWARD,
    /// Payments for other things: certificates, emblems, frames, organising.
    SPENDING,
    /// Reward money that came back after an award was lost.
    RECOVERY,
    /// Undoes an entry that was wrong.
    REVERSAL
}
