package vn.sovang.fund;

/// Everything that can have happened to a reward fund.
public sealed interface FundEvent
        permits FundOpened,
                ReceiptRecorded,
                RewardPaid,
                SpendingRecorded,
                RecoveryRecorded,
                EntryReversed,
                FundClosed {
    FundId fundId();
}
