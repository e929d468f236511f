package vn.sovang.command.nominee;

import static vn.sovang.command.nominee.NomineeRejection.ACCOUNT_UNFIT;
import static vn.sovang.command.nominee.NomineeRejection.COLLECTIVE_HAS_NO_DETAILS;
import static vn.sovang.command.nominee.NomineeRejection.DETAIL_TWICE;
import static vn.sovang.command.nominee.NomineeRejection.DISCIPLINE_APART;
import static vn.sovang.command.nominee.NomineeRejection.ERASED;
import static vn.sovang.command.nominee.NomineeRejection.ERASURE_DIFFERS;
import static vn.sovang.command.nominee.NomineeRejection.ERASURE_NEEDS_SECOND;
import static vn.sovang.command.nominee.NomineeRejection.EXISTS;
import static vn.sovang.command.nominee.NomineeRejection.NOT_OWN_UNIT;
import static vn.sovang.command.nominee.NomineeRejection.OWN_ENTRY;
import static vn.sovang.command.nominee.NomineeRejection.REASON_MISSING;
import static vn.sovang.command.nominee.NomineeRejection.UNIT_ENDED;
import static vn.sovang.command.nominee.NomineeRejection.UNIT_NOT_YET;
import static vn.sovang.command.nominee.NomineeRejection.UNIT_UNKNOWN;
import static vn.sovang.command.nominee.NomineeRejection.UNKNOWN;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.SubjectKind;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.History;
import vn.sovang.command.act.NomineeProposals;
import vn.sovang.command.act.Nominees;
import vn.sovang.kernel.Actor;
import vn.sovang.nominee.CorrectNominee;
import vn.sovang.nominee.DisciplineRecorded;
import vn.sovang.nominee.EraseNominee;
import vn.sovang.nominee.FactRecorded;
import vn.sovang.nominee.FactStruck;
import vn.sovang.nominee.NomineeAccountsReceived;
import vn.sovang.nominee.NomineeCommand;
import vn.sovang.nominee.NomineeCorrected;
import vn.sovang.nominee.NomineeDetail;
import vn.sovang.nominee.NomineeErased;
import vn.sovang.nominee.NomineeErasureRequested;
import vn.sovang.nominee.NomineeEvent;
import vn.sovang.nominee.NomineeRegistered;
import vn.sovang.nominee.OpenDetail;
import vn.sovang.nominee.ReceiveNomineeAccounts;
import vn.sovang.nominee.RecordDiscipline;
import vn.sovang.nominee.RecordFact;
import vn.sovang.nominee.RegisterNominee;
import vn.sovang.nominee.SealedDetail;
import vn.sovang.nominee.StrikeFact;
import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.ProposalDecided;
import vn.sovang.proposal.ProposalWithdrawn;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitRegistered;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// The rules of a nominee of the register.
sealed interface NomineeState {
    @Nullable NomineeId id();

    record None() implements NomineeState {
        @Override
        public @Nullable NomineeId id() {
            return null;
        }
    }

    /// Stands in the register.
    ///
    /// @param details details in force; discipline is none of them, but an entry of the history
    /// @param sealed whatever was sealed at any time, which only the key's end takes away
    /// @param key fingerprint of the person's key; none while nothing was sealed
    /// @param asked for an erasure that another is to order; null while nobody did
    /// @param history entries of what it earned and was found worth before
    record Registered(
            Nominee nominee,
            Set<NomineeDetail> details,
            Set<NomineeDetail> sealed,
            @Nullable String key,
            @Nullable NomineeErasureRequested asked,
            HistoryEntries history)
            implements NomineeState {
        public Registered {
            details = Set.copyOf(details);
            sealed = Set.copyOf(sealed);
        }

        @Override
        public NomineeId id() {
            return nominee.nomineeId();
        }

        Registered with(HistoryEntries now) {
            return new Registered(nominee, details, sealed, key, asked, now);
        }
    }

    record Erased(NomineeId id) implements NomineeState {}

    /// Stands in the register of another province, which forwarded a proposal for it.
    record Elsewhere(NomineeId id) implements NomineeState {}

    /// Decides every command of the family, each by its own rules.
    static List<NomineeEvent> decide(
            NomineeCommand command,
            NomineeState state,
            Act act,
            History history,
            Function<NomineeId, Seal> seals,
            NomineeProposals proposals) {
        return switch (command) {
            case RegisterNominee c ->
                    decide(c, state, act, history.of(c.unit().value()), seals.apply(c.nomineeId()));
            case CorrectNominee c ->
                    decide(
                            c,
                            notOwn(state, act, history),
                            act,
                            history.of(c.unit().value()),
                            seals.apply(c.nomineeId()));
            case EraseNominee c ->
                    decide(
                            c,
                            notOwn(state, act, history),
                            act,
                            () -> isProposed(c.nomineeId(), proposals, history));
            case RecordFact c ->
                    HistoryRules.record(told(c, state, act, history), c.fact(), c.corrects(), act);
            case RecordDiscipline c ->
                    HistoryRules.record(
                            told(c, state, act, history),
                            c.discipline(),
                            c.corrects(),
                            act,
                            seals.apply(c.nomineeId()));
            case StrikeFact c -> {
                requireReason(c.reason());
                yield HistoryRules.strike(told(c, state, act, history), c, act);
            }
            case ReceiveNomineeAccounts c ->
                    List.of(new NomineeAccountsReceived(c.nomineeId(), c.origin(), c.accounts()));
        };
    }

    /// R2, R6: the nominee to whose history the actor may add.
    private static Registered told(
            NomineeCommand command, NomineeState state, Act act, History history) {
        Registered known = registered(notOwn(state, act, history), command.nomineeId());
        requireFor(known.nominee().unit(), act);
        return known;
    }

    /// R6: the nominee, if it is not the actor.
    private static NomineeState notOwn(NomineeState state, Act act, History history) {
        if (state instanceof Registered known
                && new Nominees(history::of)
                        .accounts(known.nominee())
                        .contains(Nominees.comparable(act.actor().id()))) {
            throw OWN_ENTRY.because("nominee", known.id());
        }
        return state;
    }

    /// R1, R2, R3, R6.
    static List<NomineeEvent> decide(
            RegisterNominee command, NomineeState state, Act act, Facts unit, Seal seal) {
        switch (state) {
            case None _ -> {}
            case Registered _, Elsewhere _ -> throw EXISTS.because("nominee", command.nomineeId());
            case Erased(var id) -> throw ERASED.because("nominee", id);
        }
        requireUnit(command.unit(), act, unit);
        requireStanding(command.unit(), act);
        requireAccount(command.nominee());
        requireDetails(command.kind(), command.details());
        return List.of(
                new NomineeRegistered(
                        command.nominee(), sealed(command.details(), seal), act.at()));
    }

    /// R2, R3, R4, R6.
    static List<NomineeEvent> decide(
            CorrectNominee command, NomineeState state, Act act, Facts unit, Seal seal) {
        requireReason(command.reason());
        Registered known = registered(state, command.nomineeId());
        requireFor(known.nominee().unit(), act);
        requireUnit(command.unit(), act, unit);
        if (!command.unit().equals(known.nominee().unit())) {
            requireStanding(command.unit(), act);
        }
        requireAccount(command.nominee());
        requireDetails(command.kind(), command.details());
        requireApart(command.withdrawn());
        List<NomineeDetail> withdrawn = withdrawn(command, known);
        if (command.nominee().equals(known.nominee())
                && command.details().isEmpty()
                && withdrawn.isEmpty()) {
            return List.of();
        }
        return List.of(
                new NomineeCorrected(
                        command.nominee(),
                        sealed(command.details(), seal),
                        withdrawn,
                        command.reason(),
                        act.at()));
    }

    /// R5, R7.
    static List<NomineeEvent> decide(
            EraseNominee command, NomineeState state, Act act, BooleanSupplier isProposed) {
        requireReason(command.reason());
        return switch (state) {
            case None _, Elsewhere _ -> throw UNKNOWN.because("nominee", command.nomineeId());
            case Erased _ -> List.of();
            case Registered known when isProposed.getAsBoolean() -> byTwo(command, known, act);
            case Registered known -> erased(command, known, act);
        };
    }

    private static List<NomineeEvent> erased(EraseNominee command, Registered known, Act act) {
        return List.of(
                new NomineeErased(
                        known.id(),
                        command.legalBasis(),
                        command.reason(),
                        known.key(),
                        known.sealed().stream().sorted().toList(),
                        act.at()));
    }

    private static List<NomineeEvent> byTwo(EraseNominee command, Registered known, Act act) {
        NomineeErasureRequested first = known.asked();
        if (first == null) {
            return asked(command, known, act);
        }
        if (isAlike(first.requestedBy(), act.actor().id())) {
            return anew(first, command, known, act);
        }
        requireSame("legalBasis", first.legalBasis(), command.legalBasis());
        requireSame("reason", first.reason(), command.reason());
        return erased(command, known, act);
    }

    /// Takes another order of who asked first in place of the first one, which nobody can order as
    /// it was meant.
    private static List<NomineeEvent> anew(
            NomineeErasureRequested first, EraseNominee command, Registered known, Act act) {
        if (isAlike(first.legalBasis(), command.legalBasis())
                && isAlike(first.reason(), command.reason())) {
            throw ERASURE_NEEDS_SECOND.because("nominee", known.id());
        }
        return asked(command, known, act);
    }

    /// Refuses a second order that is another than the first.
    private static void requireSame(String field, String first, String second) {
        if (!isAlike(first, second)) {
            throw ERASURE_DIFFERS.because(Map.of("field", field, "first", first));
        }
    }

    private static boolean isAlike(String one, String other) {
        return Nominees.comparable(one).equals(Nominees.comparable(other));
    }

    private static List<NomineeEvent> asked(EraseNominee command, Registered known, Act act) {
        return List.of(
                new NomineeErasureRequested(
                        known.id(),
                        command.legalBasis(),
                        command.reason(),
                        act.actor().id(),
                        act.at()));
    }

    /// True when a proposal under way names the nominee in a line that still stands.
    private static boolean isProposed(NomineeId id, NomineeProposals proposals, History history) {
        return proposals.of(id).stream()
                .map(proposal -> history.of(proposal.value()))
                .filter(facts ->
                        !facts.has(ProposalDecided.class) && !facts.has(ProposalWithdrawn.class))
                .anyMatch(facts -> Nominees.lines(id, facts).anyMatch(line -> stands(line, facts)));
    }

    private static boolean stands(int line, Facts proposal) {
        return proposal.all(LineRefused.class).stream()
                .noneMatch(refused -> refused.line() == line);
    }

    static NomineeState evolve(NomineeState state, NomineeEvent event) {
        return switch (event) {
            case NomineeRegistered e ->
                    with(
                            new Registered(
                                    e.nominee(),
                                    Set.of(),
                                    Set.of(),
                                    null,
                                    null,
                                    HistoryEntries.NONE),
                            e.details());
            case NomineeCorrected e -> corrected(state, e);
            case NomineeErasureRequested e -> requested(state, e);
            case NomineeErased e -> new Erased(e.nomineeId());
            case FactRecorded e ->
                    state instanceof Registered known ? known.with(known.history().with(e)) : state;
            case DisciplineRecorded e ->
                    state instanceof Registered known ? disciplined(known, e) : state;
            case FactStruck e ->
                    state instanceof Registered known
                            ? known.with(known.history().without(e))
                            : state;
            case NomineeAccountsReceived e ->
                    state instanceof None ? new Elsewhere(e.nomineeId()) : state;
        };
    }

    private static Registered disciplined(Registered known, DisciplineRecorded event) {
        return with(
                known.with(known.history().with(event)),
                List.of(new SealedDetail(NomineeDetail.DISCIPLINE, event.sealed())));
    }

    private static NomineeState corrected(NomineeState state, NomineeCorrected event) {
        return switch (state) {
            case None none -> none;
            case Registered(_, var before, var sealed, var key, var asked, var history) -> {
                Set<NomineeDetail> left = new HashSet<>(before);
                event.withdrawn().forEach(left::remove);
                yield with(
                        new Registered(event.nominee(), left, sealed, key, asked, history),
                        event.details());
            }
            case Erased erased -> erased;
            case Elsewhere elsewhere -> elsewhere;
        };
    }

    private static NomineeState requested(NomineeState state, NomineeErasureRequested event) {
        return state
                        instanceof
                        Registered(var nominee, var details, var sealed, var key, _, var history)
                ? new Registered(nominee, details, sealed, key, event, history)
                : state;
    }

    private static Registered with(Registered known, List<SealedDetail> more) {
        Set<NomineeDetail> details = new HashSet<>(known.details());
        Set<NomineeDetail> sealed = new HashSet<>(known.sealed());
        String key = known.key();
        for (SealedDetail detail : more) {
            if (detail.field() != NomineeDetail.DISCIPLINE) {
                details.add(detail.field());
                sealed.add(detail.field());
            }
            key = detail.sealed().key();
        }
        return new Registered(
                known.nominee(), details, sealed, key, known.asked(), known.history());
    }

    /// Details that are withdrawn and not said anew; whoever becomes a collective has no details
    /// left.
    private static List<NomineeDetail> withdrawn(CorrectNominee command, Registered known) {
        Set<NomineeDetail> said = EnumSet.noneOf(NomineeDetail.class);
        command.details().forEach(detail -> said.add(detail.field()));
        boolean collective = command.kind() == SubjectKind.COLLECTIVE;
        return known.details().stream()
                .filter(field -> collective || command.withdrawn().contains(field))
                .filter(field -> !said.contains(field))
                .sorted()
                .toList();
    }

    private static List<SealedDetail> sealed(List<OpenDetail> details, Seal seal) {
        return details.stream()
                .map(detail ->
                        new SealedDetail(detail.field(), seal.seal(detail.field(), detail.text())))
                .toList();
    }

    private static Registered registered(NomineeState state, NomineeId id) {
        return switch (state) {
            case None _, Elsewhere _ -> throw UNKNOWN.because("nominee", id);
            case Registered registered -> registered;
            case Erased _ -> throw ERASED.because("nominee", id);
        };
    }

    private static void requireAccount(Nominee nominee) {
        String account = nominee.account();
        if (account != null && !Actor.isNameOfAPost(account)) {
            throw ACCOUNT_UNFIT.because("account", account);
        }
    }

    private static void requireUnit(UnitId unit, Act act, Facts facts) {
        requireFor(unit, act);
        if (!facts.has(UnitRegistered.class)) {
            throw UNIT_UNKNOWN.because("unit", unit);
        }
    }

    private static void requireStanding(UnitId unit, Act act) {
        act.requireStanding(unit, act.day(), UNIT_ENDED, UNIT_NOT_YET);
    }

    private static void requireFor(UnitId unit, Act act) {
        if (!act.isFor(unit.value())) {
            throw NOT_OWN_UNIT.because("unit", unit);
        }
    }

    private static void requireDetails(SubjectKind kind, List<OpenDetail> details) {
        if (kind == SubjectKind.COLLECTIVE && !details.isEmpty()) {
            throw COLLECTIVE_HAS_NO_DETAILS.because(Map.of());
        }
        Set<NomineeDetail> seen = EnumSet.noneOf(NomineeDetail.class);
        for (OpenDetail detail : details) {
            if (!seen.add(detail.field())) {
                throw DETAIL_TWICE.because("field", detail.field());
            }
        }
        requireApart(seen);
    }

    /// Discipline is entered with its dates, by who handles it, and nobody else is told whether
    /// there is any (ADR 0034).
    private static void requireApart(Collection<NomineeDetail> details) {
        if (details.contains(NomineeDetail.DISCIPLINE)) {
            throw DISCIPLINE_APART.because(Map.of());
        }
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw REASON_MISSING.because(Map.of());
        }
    }
}
