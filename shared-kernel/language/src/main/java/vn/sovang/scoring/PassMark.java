package vn.sovang.scoring;

import vn.sovang.award.AwardItem;

import java.math.BigDecimal;

/// Points that a title or form asks for, such as 95 for the flag.
public record PassMark(AwardItem item, BigDecimal least) {
    public PassMark {
        least = Points.of("least", least);
    }
}
