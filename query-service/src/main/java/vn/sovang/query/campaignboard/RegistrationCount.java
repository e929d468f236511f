package vn.sovang.query.campaignboard;

/// Participation in campaigns, in numbers.
///
/// @param campaigns launched
/// @param units in their scopes, each counted once
/// @param registrable phases for which these units can register
/// @param registered phases for which they have registered
/// @param pledges that one of them signed or more
public record RegistrationCount(
        int campaigns, int units, int registrable, int registered, int pledges) {
    /// Count where nothing was launched.
    public static final RegistrationCount NONE = new RegistrationCount(0, 0, 0, 0, 0);
}
