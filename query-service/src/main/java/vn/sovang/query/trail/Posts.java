package vn.sovang.query.trail;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Role;
import vn.sovang.log.RecordedEvent;
import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.unit.UnitId;

import java.util.Map;
import java.util.Optional;

/// Posts in words: the role in which one acted and the unit, as it was called on that day. The
/// account is no name for people.
record Posts(Texts texts) {
    /// Prefix of the accounts of automations.
    private static final String PLATFORM = "so-vang/";

    /// The post that did it; null where the event does not say the role.
    @Nullable String of(RecordedEvent event, UnitNames names, Language language) {
        String actor = event.metadata().getOrDefault("actor", "");
        if (actor.startsWith(PLATFORM)) {
            return texts.get("post.platform", language, Map.of());
        }
        String claim = event.metadata().get("role");
        Optional<Role> role = claim == null ? Optional.empty() : Role.ofClaim(claim);
        return role.map(known -> of(known, event, names, language)).orElse(null);
    }

    static Optional<UnitId> unit(RecordedEvent event) {
        return Optional.ofNullable(event.unit());
    }

    private String of(Role role, RecordedEvent event, UnitNames names, Language language) {
        String words = texts.of(role, language);
        return unit(event)
                .map(unit -> names.on(Sentences.day(event), unit))
                .map(unit ->
                        texts.get("post.of-unit", language, Map.of("role", words, "unit", unit)))
                .orElse(words);
    }
}
