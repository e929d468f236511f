package vn.sovang.actual;

import org.jspecify.annotations.Nullable;

import vn.sovang.goal.Quantity;
import vn.sovang.kernel.Required;

/// Answer of one member to one test.
///
/// @param test name of the test
/// @param satisfied for a test that is a yes or no
/// @param value for a test that compares
public record MemberAnswer(String test, @Nullable Boolean satisfied, @Nullable Quantity value) {
    public MemberAnswer {
        Required.name("test", test);
    }
}
