package vn.sovang.command.council;

import static vn.sovang.command.council.CouncilRejection.CHANGED_SINCE;
import static vn.sovang.command.council.CouncilRejection.EXISTS;
import static vn.sovang.command.council.CouncilRejection.MEMBER_TWICE;
import static vn.sovang.command.council.CouncilRejection.NOT_AN_ORGANISATION;
import static vn.sovang.command.council.CouncilRejection.NOT_ONE_CHAIR;
import static vn.sovang.command.council.CouncilRejection.SIGNED_IN_FUTURE;
import static vn.sovang.command.council.CouncilRejection.TERM_BACKWARDS;
import static vn.sovang.command.council.CouncilRejection.UNKNOWN;

import org.jspecify.annotations.Nullable;

import vn.sovang.command.act.Act;
import vn.sovang.command.act.Nominees;
import vn.sovang.council.ChangeCouncil;
import vn.sovang.council.Composition;
import vn.sovang.council.CouncilChanged;
import vn.sovang.council.CouncilCommand;
import vn.sovang.council.CouncilEstablished;
import vn.sovang.council.CouncilEvent;
import vn.sovang.council.CouncilId;
import vn.sovang.council.CouncilMember;
import vn.sovang.council.CouncilRecord;
import vn.sovang.council.CouncilRole;
import vn.sovang.council.EstablishCouncil;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rules of a council.
sealed interface CouncilState {
    @Nullable CouncilId id();

    record None() implements CouncilState {
        @Override
        public @Nullable CouncilId id() {
            return null;
        }
    }

    record Kept(CouncilRecord council) implements CouncilState {
        @Override
        public CouncilId id() {
            return council.id();
        }
    }

    /// Decides every command of the family, each by its own rules.
    static List<CouncilEvent> decide(CouncilCommand command, CouncilState state, Act act) {
        return switch (command) {
            case EstablishCouncil c -> decide(c, state, act);
            case ChangeCouncil c -> decide(c, state, act);
        };
    }

    /// R1.
    private static List<CouncilEvent> decide(
            EstablishCouncil command, CouncilState state, Act act) {
        if (!(state instanceof None)) {
            throw EXISTS.because("council", command.councilId());
        }
        if (!act.organisations()
                .of(command.organisation())
                .equals(Set.of(command.organisation()))) {
            throw NOT_AN_ORGANISATION.because("unit", command.organisation());
        }
        requireSound(command.composition(), act);
        return List.of(
                new CouncilEstablished(
                        command.councilId(),
                        command.organisation(),
                        command.name(),
                        command.composition(),
                        act.at()));
    }

    /// R2.
    private static List<CouncilEvent> decide(ChangeCouncil command, CouncilState state, Act act) {
        CouncilRecord council =
                switch (state) {
                    case None _ -> throw UNKNOWN.because("council", command.councilId());
                    case Kept(var kept) -> kept;
                };
        Composition newest = council.newest();
        Composition next = command.composition();
        if (newest.equals(next)) {
            return List.of();
        }
        requireSound(next, act);
        if (!next.from().isAfter(newest.from())) {
            throw CHANGED_SINCE.because("date", newest.from());
        }
        return List.of(new CouncilChanged(council.id(), next, act.at()));
    }

    static CouncilState evolve(CouncilState state, CouncilEvent event) {
        return new Kept(
                CouncilRecord.after(state instanceof Kept(var council) ? council : null, event));
    }

    private static void requireSound(Composition composition, Act act) {
        if (composition.signedOn().isAfter(act.day())) {
            throw SIGNED_IN_FUTURE.because("date", composition.signedOn());
        }
        if (composition.to() != null && composition.to().isBefore(composition.from())) {
            throw TERM_BACKWARDS.because(
                    Map.of(
                            "from", composition.from().toString(),
                            "to", composition.to().toString()));
        }
        Set<String> once = new HashSet<>();
        for (CouncilMember member : composition.members()) {
            if (!once.add(Nominees.comparable(member.name()))) {
                throw MEMBER_TWICE.because("member", member.name());
            }
        }
        long chairs =
                composition.members().stream()
                        .filter(member -> member.role() == CouncilRole.CHAIR)
                        .count();
        if (chairs != 1) {
            throw NOT_ONE_CHAIR.because("count", chairs);
        }
    }
}
