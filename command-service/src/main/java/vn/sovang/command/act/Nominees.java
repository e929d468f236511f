package vn.sovang.command.act;

import static vn.sovang.command.act.NomineesRejection.ERASED;
import static vn.sovang.command.act.NomineesRejection.UNKNOWN;

import vn.sovang.nominee.DisciplineRecorded;
import vn.sovang.nominee.FactRecorded;
import vn.sovang.nominee.FactStruck;
import vn.sovang.nominee.NomineeAccountsReceived;
import vn.sovang.nominee.NomineeCorrected;
import vn.sovang.nominee.NomineeErased;
import vn.sovang.nominee.NomineeErasureRequested;
import vn.sovang.nominee.NomineeEvent;
import vn.sovang.nominee.NomineeRegistered;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposalReceived;
import vn.sovang.text.PlainText;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The register of nominees at this moment, read from the nominees' own events. One is made for
/// each command, and reads each nominee once.
public final class Nominees {
    private final Function<UUID, Facts> register;
    private final Map<NomineeId, Facts> read = new HashMap<>();

    /// @param register knowledge of the log about a nominee
    public Nominees(Function<UUID, Facts> register) {
        this.register = register;
    }

    /// The nominee that a line names, as the register has it.
    public Nominee proposable(int line, NomineeId id) {
        Map<String, String> named =
                Map.of("line", Integer.toString(line), "nominee", id.toString());
        Nominee known = find(id).orElseThrow(() -> UNKNOWN.because(named));
        if (facts(id).has(NomineeErased.class)) {
            throw ERASED.because(named);
        }
        return known;
    }

    /// The accounts of a proposed nominee: the one it was proposed with, and each that the register
    /// ever named (rule 44). Neither a correction nor an erasure takes one away.
    ///
    /// @return each as [#comparable] has it
    public Set<String> accounts(Nominee proposed) {
        return Stream.concat(Stream.ofNullable(proposed.account()), accounts(proposed.nomineeId()))
                .map(Nominees::comparable)
                .collect(Collectors.toSet());
    }

    /// The accounts that a register ever named for a nominee, as they were written; of one of
    /// another province, those that came from there.
    public Stream<String> accounts(NomineeId id) {
        return Stream.concat(
                ever(id).flatMap(nominee -> Stream.ofNullable(nominee.account())),
                facts(id).all(NomineeAccountsReceived.class).stream()
                        .flatMap(e -> e.accounts().stream()));
    }

    /// The names that a register ever gave a nominee.
    public Stream<String> names(NomineeId id) {
        return ever(id).map(Nominee::name);
    }

    /// An account or name in the form in which two are compared: as it is meant to be read
    /// ([PlainText]), without case.
    public static String comparable(String account) {
        return PlainText.of(account).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /// The nominee as the register has it; empty for one of another register.
    public Optional<Nominee> find(NomineeId id) {
        return ever(id).reduce((earlier, later) -> later);
    }

    /// Everything that the register ever said of a nominee, oldest first.
    private Stream<Nominee> ever(NomineeId id) {
        return facts(id).all(NomineeEvent.class).stream().flatMap(Nominees::said);
    }

    private static Stream<Nominee> said(NomineeEvent event) {
        return switch (event) {
            case NomineeRegistered e -> Stream.of(e.nominee());
            case NomineeCorrected e -> Stream.of(e.nominee());
            case NomineeErasureRequested _,
                    NomineeErased _,
                    FactRecorded _,
                    DisciplineRecorded _,
                    FactStruck _,
                    NomineeAccountsReceived _ ->
                    Stream.empty();
        };
    }

    /// Numbers of the lines in which a proposal names a nominee.
    ///
    /// @param proposal all that happened to it
    public static Stream<Integer> lines(NomineeId nominee, Facts proposal) {
        return Stream.concat(
                        proposal.all(AwardProposed.class).stream().flatMap(e -> e.lines().stream()),
                        proposal.all(ProposalReceived.class).stream()
                                .flatMap(e -> e.lines().stream()))
                .filter(line -> line.nominee().nomineeId().equals(nominee))
                .map(ProposalLine::number);
    }

    private Facts facts(NomineeId id) {
        return read.computeIfAbsent(id, key -> register.apply(key.value()));
    }
}
