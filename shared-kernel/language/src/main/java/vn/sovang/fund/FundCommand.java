package vn.sovang.fund;

import vn.sovang.kernel.Command;

/// Everything that can be asked of a reward fund.
public sealed interface FundCommand extends Command
        permits CloseFund,
                OpenFund,
                PayReward,
                RecordReceipt,
                RecordRecovery,
                RecordSpending,
                ReverseEntry {
    FundId fundId();
}
