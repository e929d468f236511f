package vn.sovang.fund;

import vn.sovang.kernel.BeginsRecord;
import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.Required;
import vn.sovang.unit.UnitId;

/// Opens the reward fund of an organisation for a year.
///
/// @param carriedOver balance of the year before, in đồng; 0 where there was none
/// @param basis document by which it is opened, such as the estimate of the year
public record OpenFund(FundId fundId, UnitId organisation, int year, long carriedOver, String basis)
        implements FundCommand, BeginsRecord {
    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    public OpenFund {
        Required.name("basis", basis);
        Dong.balance("carriedOver", carriedOver);
        if (year < FIRST || year > LAST) {
            throw new InvalidValue("history.year", "year", Integer.toString(year));
        }
    }
}
