package vn.sovang.command.plan;

import static vn.sovang.plan.FindingCode.DATE_PARTIAL;
import static vn.sovang.plan.FindingCode.DATE_UNREAD;
import static vn.sovang.plan.FindingCode.END_ASSUMED_INCLUSIVE;
import static vn.sovang.plan.FindingCode.IMPOSSIBLE_DATE;

import org.jspecify.annotations.Nullable;

import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.text.Phrase;
import vn.sovang.time.DatePoint;
import vn.sovang.time.DateReading;
import vn.sovang.time.Deadline;
import vn.sovang.time.ExactDate;
import vn.sovang.time.FuzzyDate;
import vn.sovang.time.ImpossibleDate;
import vn.sovang.time.LimitKind;
import vn.sovang.time.PartialDate;
import vn.sovang.time.RelativeDate;
import vn.sovang.time.SettledDate;
import vn.sovang.time.UndatedDate;
import vn.sovang.time.UnreadDate;

import java.util.ArrayList;
import java.util.List;

/// What was found so far, and how every written date is looked at.
final class FindingList {
    private final List<Finding> found = new ArrayList<>();

    List<Finding> all() {
        return List.copyOf(found);
    }

    void add(FindingCode code, String anchor, Phrase phrase) {
        found.add(new Finding(code, anchor, phrase));
    }

    void point(String anchor, DatePoint point) {
        reading(anchor, point.phrase(), point.date());
    }

    void limit(String anchor, @Nullable Deadline limit) {
        if (limit == null) {
            return;
        }
        reading(anchor, limit.phrase(), limit.date());
        if (limit.kind() == LimitKind.THROUGH_ASSUMED && limit.date() instanceof ExactDate) {
            add(END_ASSUMED_INCLUSIVE, anchor, limit.phrase());
        }
    }

    private void reading(String anchor, Phrase phrase, DateReading reading) {
        switch (reading) {
            case ImpossibleDate _ -> add(IMPOSSIBLE_DATE, anchor, phrase);
            case PartialDate _ -> add(DATE_PARTIAL, anchor, phrase);
            case UnreadDate _ -> add(DATE_UNREAD, anchor, phrase);
            case ExactDate _, FuzzyDate _, RelativeDate _, SettledDate _, UndatedDate _ -> {}
        }
    }
}
