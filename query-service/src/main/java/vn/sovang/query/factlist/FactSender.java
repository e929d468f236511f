package vn.sovang.query.factlist;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.sovang.platform.text.Language;
import vn.sovang.query.pages.act.CommandDoor;
import vn.sovang.query.pages.table.Entered;
import vn.sovang.query.proposallist.NamedNominee;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Sends what a list without faults asks for: new people first, then each fact that no history has
/// yet. Each goes under a key made of the form's and of what it says, so that the same list sent
/// again does what is left.
///
/// @param form that was sent
record FactSender(CommandDoor door, JsonMapper mapper, FactForm form, Language language) {
    Entered<FactLine> send(List<FactLine> lines) {
        Map<String, String> ids = new HashMap<>();
        long position = 0;
        for (FactLine line : lines) {
            NamedNominee nominee = line.nominee();
            if (nominee.id() == null && !ids.containsKey(nominee.identity())) {
                CommandDoor.Reply reply =
                        send("nominees", nominee.registered(mapper), nominee.identity());
                if (!(reply instanceof CommandDoor.Done done)) {
                    return new Entered<>(reply, line, 0, position);
                }
                ids.put(nominee.identity(), done.id());
                position = done.position();
            }
        }
        int entered = 0;
        for (FactLine line : lines) {
            if (!line.isThere()) {
                ObjectNode command = mapper.createObjectNode();
                command.set("fact", mapper.valueToTree(line.fact()));
                CommandDoor.Reply reply =
                        send(
                                "nominees/%s/record-fact".formatted(id(line.nominee(), ids)),
                                command,
                                line.nominee().identity() + "\n" + command);
                if (!(reply instanceof CommandDoor.Done done)) {
                    return new Entered<>(reply, line, entered, position);
                }
                position = done.position();
                entered++;
            }
        }
        return new Entered<>(null, null, entered, position);
    }

    private static @Nullable String id(NamedNominee nominee, Map<String, String> entered) {
        return nominee.id() == null ? entered.get(nominee.identity()) : nominee.id();
    }

    private CommandDoor.Reply send(String address, ObjectNode command, String of) {
        return door.send(address, command, key(of), null, language);
    }

    private String key(String of) {
        return UUID.nameUUIDFromBytes((form.key() + "\n" + of).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
