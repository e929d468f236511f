package vn.sovang.fund;

/// A line whose reward money comes back.
///
/// @param paidFrom the fund from which it was paid, of this year or one before
/// @param paid the amount
public record RecoveredLine(RewardedLine line, FundId paidFrom, long paid) {}
