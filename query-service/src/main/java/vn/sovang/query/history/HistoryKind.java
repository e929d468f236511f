package vn.sovang.query.history;

import vn.sovang.nominee.CollectiveYear;
import vn.sovang.nominee.CompleteYears;
import vn.sovang.nominee.HistoryFact;
import vn.sovang.nominee.Initiative;
import vn.sovang.nominee.Membership;
import vn.sovang.nominee.PastAward;
import vn.sovang.nominee.YearRating;

/// Kinds of entries in a nominee's history.
public enum HistoryKind {
    PAST_AWARD,
    RATING,
    INITIATIVE,
    COLLECTIVE_YEAR,
    COMPLETE_YEARS,
    MEMBERSHIP,
    DISCIPLINE;

    public static HistoryKind of(HistoryFact fact) {
        return switch (fact) {
            case PastAward _ -> PAST_AWARD;
            case YearRating _ -> RATING;
            case Initiative _ -> INITIATIVE;
            case CollectiveYear _ -> COLLECTIVE_YEAR;
            case CompleteYears _ -> COMPLETE_YEARS;
            case Membership _ -> MEMBERSHIP;
        };
    }
}
