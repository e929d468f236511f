package vn.sovang.query.proposallist;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
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

/// Sends what a list without faults asks for: the new nominees one by one, then the proposal or the
/// registration of titles with all lines. Each goes under a key made of the form's and of what it
/// says, so that the same list sent again does what is left.
///
/// @param form that was sent
record ListSender(CommandDoor door, JsonMapper mapper, ListForm form, Language language) {
    Entered<ListedLine> send(List<ListedLine> lines) {
        Map<String, String> entered = new HashMap<>();
        long position = 0;
        for (ListedLine line : lines) {
            if (line.nominee() == null && !entered.containsKey(line.identity())) {
                CommandDoor.Reply reply =
                        door.send(
                                "nominees",
                                line.named().registered(mapper),
                                key(line.identity()),
                                null,
                                language);
                if (!(reply instanceof CommandDoor.Done done)) {
                    return new Entered<>(reply, line, entered.size(), position);
                }
                entered.put(line.identity(), done.id());
                position = done.position();
            }
        }
        boolean isRegistering = form.isRegistering();
        ObjectNode command =
                isRegistering ? registration(lines, entered) : proposal(lines, entered);
        return new Entered<>(
                door.send(
                        isRegistering ? "enrolments" : "proposals",
                        command,
                        key(command.toString()),
                        null,
                        language),
                null,
                entered.size(),
                position);
    }

    private ObjectNode registration(List<ListedLine> lines, Map<String, String> entered) {
        ObjectNode command = mapper.createObjectNode().put("unitId", form.unit());
        form.occasion(ListForm.TITLES).ifPresent(id -> command.put("reviewId", id));
        ArrayNode all = command.putArray("lines");
        for (ListedLine line : lines) {
            all.addObject()
                    .put("nomineeId", nominee(line, entered))
                    .set("title", mapper.valueToTree(line.item()).path("title"));
        }
        return command;
    }

    private static String nominee(ListedLine line, Map<String, String> entered) {
        return Objects.requireNonNullElseGet(line.nominee(), () -> entered.get(line.identity()));
    }

    private ObjectNode proposal(List<ListedLine> lines, Map<String, String> entered) {
        ObjectNode command = mapper.createObjectNode().put("proposingUnit", form.unit());
        form.occasion("campaign").ifPresent(id -> command.put("campaignId", id));
        form.occasion("review").ifPresent(id -> command.put("reviewId", id));
        ArrayNode all = command.putArray("lines");
        for (ListedLine line : lines) {
            JsonNode item = mapper.valueToTree(line.item());
            all.addObject()
                    .put("number", all.size())
                    .put("nomineeId", nominee(line, entered))
                    .put("achievement", line.achievement())
                    .set("item", item);
        }
        return command;
    }

    private String key(String of) {
        return UUID.nameUUIDFromBytes((form.key() + "\n" + of).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
