package vn.sovang.query.proposallist;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.sovang.award.SubjectKind;
import vn.sovang.text.PlainText;

import java.util.Locale;
import java.util.Objects;

/// Somebody whom a row of a list names.
///
/// @param name as it was typed
/// @param kind null where it cannot be told
/// @param unitId null where the unit is not known
/// @param unitName as the register has it, or as it was typed
/// @param id in the register; null for somebody who is new there
public record NamedNominee(
        String name,
        @Nullable SubjectKind kind,
        @Nullable String unitId,
        String unitName,
        String account,
        @Nullable String id) {
    /// Part of the key under which a new nominee is entered: the same person of the same list is
    /// entered once.
    public String identity() {
        return String.join(
                "\n", plain(name), String.valueOf(kind), String.valueOf(unitId), account);
    }

    /// The command that enters a new one.
    public ObjectNode registered(JsonMapper mapper) {
        ObjectNode command =
                mapper.createObjectNode()
                        .put("kind", Objects.requireNonNull(kind).name())
                        .put("name", name)
                        .put("unit", unitId);
        if (!account.isEmpty()) {
            command.put("account", account);
        }
        command.putArray("traits");
        command.putArray("details");
        return command;
    }

    /// A name as it is compared: `Lan` and `Lân` are two persons, `LAN` and `Lan` are one.
    static String plain(String name) {
        return PlainText.of(name).strip().toLowerCase(Locale.ROOT);
    }
}
