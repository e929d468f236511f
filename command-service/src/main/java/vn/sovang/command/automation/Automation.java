package vn.sovang.command.automation;

import vn.sovang.log.RecordedEvent;

import java.util.List;

/// Reacts to events with commands, at least once; each command has its effect once.
public interface Automation {
    /// Names it in the log and in its position; never changes.
    String name();

    List<Reaction> on(RecordedEvent event);
}
