package vn.sovang.checks.planted.two;

import java.time.LocalDate;

public final class IsCalled {
    private IsCalled() {}

    public static void fromAnotherFeature(long time, LocalDate day) {
        System.out.println(time + " " + day);
    }
}
