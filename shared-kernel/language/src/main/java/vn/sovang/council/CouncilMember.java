package vn.sovang.council;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Required;

/// Member of a council.
///
/// @param position post outside the council, such as `Giám đốc Sở`
/// @param account sign-in account of the post, where there is one, so that nobody votes on their
///   own (rule 44)
public record CouncilMember(
        String name, String position, CouncilRole role, @Nullable String account) {
    public CouncilMember {
        Required.name("name", name);
        Required.name("position", position);
        if (account != null) {
            Required.name("account", account);
        }
    }
}
