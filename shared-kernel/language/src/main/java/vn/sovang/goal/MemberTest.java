package vn.sovang.goal;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.Required;

/// Test that each counted member must satisfy, such as "from 03 stars" (seed S3) or "commended"
/// (seed S4).
///
/// @param comparator together with `value`; without them the test is a yes or no
public record MemberTest(String name, @Nullable Comparator comparator, @Nullable Quantity value) {
    public MemberTest {
        Required.name("name", name);
        if ((comparator == null) != (value == null)) {
            throw new InvalidValue("target.half-a-test", "name", name);
        }
    }
}
