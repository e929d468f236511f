package vn.sovang.goal;

import vn.sovang.kernel.Required;

/// A goal that only a person can say is reached.
///
/// @param code names the leaf within the plan, such as `T1`
/// @param name in our words
public record StatementGoal(String code, String name, Nature nature) implements Goal {
    public enum Nature {
        QUALITATIVE,
        /// Keep what was reached before.
        MAINTAIN,
        /// Something is done by a time.
        MILESTONE,
        /// An award or title is received.
        AWARD
    }

    public StatementGoal {
        Required.label("code", code);
        Required.name("name", name);
    }
}
