package vn.sovang.command.dependant;

import static vn.sovang.command.dependant.DependantRejection.OVER;
import static vn.sovang.command.dependant.DependantRejection.OWN;
import static vn.sovang.command.dependant.DependantRejection.UNKNOWN;

import org.jspecify.annotations.Nullable;

import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.Nominees;
import vn.sovang.dependant.DependantCommand;
import vn.sovang.dependant.DependantEnded;
import vn.sovang.dependant.DependantEvent;
import vn.sovang.dependant.DependantFound;
import vn.sovang.dependant.DependantId;
import vn.sovang.dependant.DependantSettled;
import vn.sovang.dependant.EndDependant;
import vn.sovang.dependant.FindDependant;
import vn.sovang.dependant.LostBasis;
import vn.sovang.dependant.SettleDependant;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// The rules of a line that stands on an award that is held no more.
sealed interface DependantState {
    @Nullable DependantId id();

    record None() implements DependantState {
        @Override
        public @Nullable DependantId id() {
            return null;
        }
    }

    /// Waits for a person.
    record Open(DependantId id, LostBasis lost) implements DependantState {}

    /// Settled, or over by itself.
    ///
    /// @param over by which it came to an end
    record Closed(DependantId id, LostBasis lost, DependantEvent over) implements DependantState {}

    /// Decides every command of the family, each by its own rules.
    static List<DependantEvent> decide(
            DependantCommand command, DependantState state, Act act, Function<UUID, Facts> facts) {
        return switch (command) {
            case FindDependant c -> decide(c, state, act);
            case EndDependant c -> decide(c, state, act);
            case SettleDependant c -> decide(c, state, act, facts);
        };
    }

    /// R1.
    private static List<DependantEvent> decide(
            FindDependant command, DependantState state, Act act) {
        boolean isNew =
                switch (state) {
                    case None _ -> true;
                    case Open _ -> false;
                    case Closed closed ->
                            !closed.lost().lostOn().equals(command.lost().lostOn())
                                    || isRestored(closed.over());
                };
        return isNew
                ? List.of(
                        new DependantFound(
                                command.dependantId(),
                                command.organisation(),
                                command.lost(),
                                act.at()))
                : List.of();
    }

    private static boolean isRestored(DependantEvent over) {
        return over instanceof DependantEnded(_, var end, _) && end == DependantEnded.End.RESTORED;
    }

    /// R3.
    private static List<DependantEvent> decide(
            EndDependant command, DependantState state, Act act) {
        return switch (state) {
            case None _ -> throw UNKNOWN.because("dependant", command.dependantId());
            case Open(var id, _) -> List.of(new DependantEnded(id, command.end(), act.at()));
            case Closed _ -> List.of();
        };
    }

    /// R2.
    private static List<DependantEvent> decide(
            SettleDependant command, DependantState state, Act act, Function<UUID, Facts> facts) {
        return switch (state) {
            case None _ -> throw UNKNOWN.because("dependant", command.dependantId());
            case Open(var id, var lost) -> {
                requireNotOwn(lost, act, facts);
                yield List.of(
                        new DependantSettled(
                                id,
                                command.outcome(),
                                command.reason(),
                                act.actor().id(),
                                act.at()));
            }
            case Closed closed when isSame(closed.over(), command) -> List.of();
            case Closed closed -> throw OVER.because("dependant", closed.id());
        };
    }

    private static boolean isSame(DependantEvent over, SettleDependant command) {
        return over instanceof DependantSettled(_, var outcome, var reason, _, _)
                && outcome == command.outcome()
                && reason.equals(command.reason());
    }

    /// Refuses to settle what becomes of one's own award (rule 44).
    private static void requireNotOwn(LostBasis lost, Act act, Function<UUID, Facts> facts) {
        if (new Nominees(facts)
                .accounts(lost.nominee())
                .contains(Nominees.comparable(act.actor().id()))) {
            throw OWN.because("line", lost.line());
        }
    }

    static DependantState evolve(DependantState state, DependantEvent event) {
        return switch (event) {
            case DependantFound e -> new Open(e.dependantId(), e.lost());
            case DependantEnded _, DependantSettled _ ->
                    state instanceof Open(var id, var lost) ? new Closed(id, lost, event) : state;
        };
    }
}
