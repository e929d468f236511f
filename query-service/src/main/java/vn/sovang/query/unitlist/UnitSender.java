package vn.sovang.query.unitlist;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.sovang.platform.text.Language;
import vn.sovang.query.pages.act.CommandDoor;
import vn.sovang.query.pages.table.Entered;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Sends what a list without faults asks for: each unit that the register has not, those above
/// first. Each goes under a key made of the form's and of its row, so that the same list sent again
/// does what is left.
///
/// @param form that was sent
record UnitSender(CommandDoor door, JsonMapper mapper, UnitForm form, Language language) {
    /// @param lines those above before those below
    Entered<UnitLine> send(List<UnitLine> lines) {
        Map<Long, String> ids = new HashMap<>();
        long position = 0;
        int entered = 0;
        for (UnitLine line : lines) {
            if (line.id() != null) {
                ids.put(line.line(), line.id());
                continue;
            }
            CommandDoor.Reply reply =
                    door.send("units", command(line, ids), key(line), null, language);
            if (!(reply instanceof CommandDoor.Done done)) {
                return new Entered<>(reply, line, entered, position);
            }
            ids.put(line.line(), done.id());
            position = done.position();
            entered++;
        }
        return new Entered<>(null, null, entered, position);
    }

    private ObjectNode command(UnitLine line, Map<Long, String> ids) {
        ObjectNode command =
                mapper.createObjectNode()
                        .put("name", line.name())
                        .put("kind", Objects.requireNonNull(line.kind()).name())
                        .put("validFrom", String.valueOf(line.from()))
                        .put("basis", line.basis());
        String parent = line.parentLine() == null ? line.parentId() : ids.get(line.parentLine());
        if (parent != null) {
            command.put("parent", parent);
        }
        return command;
    }

    private String key(UnitLine line) {
        String of = String.join("\n", form.key(), line.parentName(), line.name());
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
