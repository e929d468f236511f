package vn.sovang.command.lookup;

import static vn.sovang.command.lookup.LookupRejection.CLOSED;
import static vn.sovang.command.lookup.LookupRejection.EXISTS;
import static vn.sovang.command.lookup.LookupRejection.REASON_BLANK;
import static vn.sovang.command.lookup.LookupRejection.UNKNOWN;

import org.jspecify.annotations.Nullable;

import vn.sovang.command.act.Act;
import vn.sovang.lookup.CloseLookup;
import vn.sovang.lookup.LookupClosed;
import vn.sovang.lookup.LookupCommand;
import vn.sovang.lookup.LookupEvent;
import vn.sovang.lookup.LookupId;
import vn.sovang.lookup.LookupOpened;
import vn.sovang.lookup.OpenLookup;

import java.util.List;

/// The rules of the public look-up.
sealed interface LookupState {
    @Nullable LookupId id();

    record None() implements LookupState {
        @Override
        public @Nullable LookupId id() {
            return null;
        }
    }

    record Open(LookupId id) implements LookupState {}

    record Closed(LookupId id, String reason) implements LookupState {}

    /// Decides every command of the family, each by its own rules.
    static List<LookupEvent> decide(LookupCommand command, LookupState state, Act act) {
        return switch (command) {
            case OpenLookup c -> decide(c, state, act);
            case CloseLookup c -> decide(c, state, act);
        };
    }

    /// R1.
    private static List<LookupEvent> decide(OpenLookup command, LookupState state, Act act) {
        if (!(state instanceof None)) {
            throw EXISTS.because("lookup", command.lookupId());
        }
        return List.of(new LookupOpened(command.lookupId(), command.basis(), act.at()));
    }

    /// R2.
    private static List<LookupEvent> decide(CloseLookup command, LookupState state, Act act) {
        if (command.reason().isBlank()) {
            throw REASON_BLANK.because("field", "reason");
        }
        return switch (state) {
            case None _ -> throw UNKNOWN.because("lookup", command.lookupId());
            case Open(var id) -> List.of(new LookupClosed(id, command.reason(), act.at()));
            case Closed(_, var reason) when reason.equals(command.reason()) -> List.of();
            case Closed(var id, _) -> throw CLOSED.because("lookup", id);
        };
    }

    static LookupState evolve(LookupState state, LookupEvent event) {
        return switch (event) {
            case LookupOpened e -> new Open(e.lookupId());
            case LookupClosed e -> new Closed(e.lookupId(), e.reason());
        };
    }
}
