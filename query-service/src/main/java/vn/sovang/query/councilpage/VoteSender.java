package vn.sovang.query.councilpage;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import vn.sovang.query.councilsession.CouncilSession;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.act.CommandDoor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;

/// Records the votes of a session on the proposals that do not have them yet, one after the other.
record VoteSender(CommandDoor door, CouncilSession session, Words words) {
    /// Sends a command for each. Where one does not come through, no more are sent.
    ///
    /// @param reached takes the position of each that was recorded
    /// @return reasons for those that were not recorded, by the proposals
    Map<String, String> send(LongConsumer reached) {
        Map<String, String> failed = new LinkedHashMap<>();
        boolean isThrough = true;
        for (CouncilSession.Item item : session.agenda()) {
            if (!item.awaitsRecording()) {
                continue;
            }
            if (!isThrough) {
                failed.put(item.proposalId(), words.get("session.record.not-sent"));
                continue;
            }
            switch (record(item)) {
                case CommandDoor.Done done -> reached.accept(done.position());
                case CommandDoor.Refused refused -> failed.put(item.proposalId(), refused.detail());
                case CommandDoor.Unsure _ -> {
                    failed.put(item.proposalId(), words.get("form.unsure"));
                    isThrough = false;
                }
            }
        }
        return failed;
    }

    private CommandDoor.Reply record(CouncilSession.Item item) {
        ObjectNode command = JsonNodeFactory.instance.objectNode().put("session", session.id());
        return door.send(
                "proposals/" + item.proposalId() + "/record-session-vote",
                command,
                UUID.randomUUID().toString(),
                null,
                words.language());
    }
}
