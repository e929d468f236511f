package vn.sovang.titlesum;

import vn.sovang.enrolment.EnrolmentId;
import vn.sovang.enrolment.RegisteredTitle;
import vn.sovang.unit.UnitId;

import java.util.List;

/// A unit's registration as it went into a sum.
public record SummedTitles(
        EnrolmentId enrolmentId, UnitId unitId, int version, List<RegisteredTitle> lines) {
    public SummedTitles {
        lines = List.copyOf(lines);
    }
}
