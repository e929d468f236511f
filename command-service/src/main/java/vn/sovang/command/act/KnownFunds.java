package vn.sovang.command.act;

import vn.sovang.fund.FundId;
import vn.sovang.fund.RewardedLine;
import vn.sovang.unit.UnitId;

import java.util.Optional;

/// Finds reward funds, as the log has them.
public interface KnownFunds {
    /// The fund of an organisation for a year.
    Optional<FundId> of(UnitId organisation, int year);

    /// The fund from which the money for a line was paid that did not come back.
    Optional<FundId> paying(RewardedLine line);
}
