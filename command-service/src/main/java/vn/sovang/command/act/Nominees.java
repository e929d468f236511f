package vn.sovang.command.act;

import static vn.sovang.command.act.NomineesRejection.ERASED;
import static vn.sovang.command.act.NomineesRejection.UNKNOWN;

import vn.sovang.nominee.NomineeCorrected;
import vn.sovang.nominee.NomineeErased;
import vn.sovang.nominee.NomineeEvent;
import vn.sovang.nominee.NomineeRegistered;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the register says of nominees at this moment, told from their own events. One is made for
/// each command, and reads each nominee once.
public final class Nominees {
    private final Function<UUID, Facts> register;
    private final Map<NomineeId, Facts> read = new HashMap<>();

    /// @param register what the log knows of a nominee
    public Nominees(Function<UUID, Facts> register) {
        this.register = register;
    }

    /// Whom a line names, as the register has them.
    public Nominee proposable(int line, NomineeId id) {
        Map<String, String> named =
                Map.of("line", Integer.toString(line), "nominee", id.toString());
        Nominee known = find(id).orElseThrow(() -> UNKNOWN.because(named));
        if (facts(id).has(NomineeErased.class)) {
            throw ERASED.because(named);
        }
        return known;
    }

    /// The accounts of a proposed nominee: the one it was proposed with, and the one that the
    /// register has now (rule 44). An erasure takes no account out of the log.
    public Set<String> accounts(Nominee proposed) {
        return Stream.concat(Stream.of(proposed), find(proposed.nomineeId()).stream())
                .flatMap(nominee -> Stream.ofNullable(nominee.account()))
                .collect(Collectors.toSet());
    }

    /// The nominee as the register has it; empty for one of another register.
    public Optional<Nominee> find(NomineeId id) {
        return facts(id).all(NomineeEvent.class).stream()
                .flatMap(Nominees::said)
                .reduce((earlier, later) -> later);
    }

    private static Stream<Nominee> said(NomineeEvent event) {
        return switch (event) {
            case NomineeRegistered e -> Stream.of(e.nominee());
            case NomineeCorrected e -> Stream.of(e.nominee());
            case NomineeErased _ -> Stream.empty();
        };
    }

    private Facts facts(NomineeId id) {
        return read.computeIfAbsent(id, key -> register.apply(key.value()));
    }
}
