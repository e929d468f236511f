package vn.sovang.command.plan;

import static vn.sovang.command.plan.PlanRejection.ASSIGNED_AWAY;
import static vn.sovang.command.plan.PlanRejection.BASIS_BLANK;
import static vn.sovang.command.plan.PlanRejection.CODE_INVALID;
import static vn.sovang.command.plan.PlanRejection.COPIED_UNKNOWN;
import static vn.sovang.command.plan.PlanRejection.COPY_OF_SAME_YEAR;
import static vn.sovang.command.plan.PlanRejection.EXISTS;
import static vn.sovang.command.plan.PlanRejection.ISSUED;
import static vn.sovang.command.plan.PlanRejection.NOT_IMPORTED;
import static vn.sovang.command.plan.PlanRejection.NOT_ISSUED;
import static vn.sovang.command.plan.PlanRejection.NOT_WAITING;
import static vn.sovang.command.plan.PlanRejection.PROVINCE_UNKNOWN;
import static vn.sovang.command.plan.PlanRejection.REPLACED;
import static vn.sovang.command.plan.PlanRejection.UNKNOWN;
import static vn.sovang.command.plan.PlanRejection.WITHDRAWN;

import org.jspecify.annotations.Nullable;

import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.History;
import vn.sovang.command.act.LaunchedUnder;
import vn.sovang.command.act.UnitFacts;
import vn.sovang.command.act.UnitReport;
import vn.sovang.kernel.TenantId;
import vn.sovang.plan.AmendPlan;
import vn.sovang.plan.AssignProvince;
import vn.sovang.plan.CompleteDuty;
import vn.sovang.plan.CopyPlanToYear;
import vn.sovang.plan.DraftPlan;
import vn.sovang.plan.DutyCompleted;
import vn.sovang.plan.DutyDeadlineSet;
import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingSettled;
import vn.sovang.plan.FindingsOpened;
import vn.sovang.plan.ImportPlan;
import vn.sovang.plan.IssuePlan;
import vn.sovang.plan.LinkParent;
import vn.sovang.plan.OpenFindings;
import vn.sovang.plan.OpenedFinding;
import vn.sovang.plan.ParentLinked;
import vn.sovang.plan.PlanAmended;
import vn.sovang.plan.PlanCommand;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanCopied;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanEvent;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanImported;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.PlanReplaced;
import vn.sovang.plan.PlanRevised;
import vn.sovang.plan.PlanText;
import vn.sovang.plan.PlanWithdrawn;
import vn.sovang.plan.ProvinceAssigned;
import vn.sovang.plan.ReceiveAssignedPlan;
import vn.sovang.plan.ReplacePlan;
import vn.sovang.plan.ReviseDraft;
import vn.sovang.plan.SetDutyDeadline;
import vn.sovang.plan.SettleFinding;
import vn.sovang.plan.WithdrawPlan;
import vn.sovang.text.Phrase;
import vn.sovang.time.DateRange;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The rules of a plan.
sealed interface PlanState {
    Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}./_-]{0,39}");

    @Nullable PlanId id();

    record None() implements PlanState {
        @Override
        public @Nullable PlanId id() {
            return null;
        }
    }

    /// Written here, and not issued.
    ///
    /// @param copied findings from when it was copied from another year; null for any other
    record Draft(PlanId id, String code, PlanContent content, @Nullable Paper copied)
            implements PlanState {
        Draft with(PlanContent text) {
            return new Draft(id, code, text, copied);
        }

        Draft with(Paper found) {
            return new Draft(id, code, content, found);
        }
    }

    record Imported(PlanId id, Paper paper) implements PlanState {}

    record AssignedAway(PlanId id, TenantId province) implements PlanState {}

    /// Issued; its text changes by amendments only (rule 16).
    ///
    /// @param paper null for a plan that was written here
    /// @param content its newest text
    /// @param amendments number of them
    record Issued(
            PlanId id,
            @Nullable Paper paper,
            PlanContent content,
            PlanIssued as,
            int amendments,
            Duties duties)
            implements PlanState {
        /// Days that can be the plan's.
        DateRange days() {
            LocalDate on = as.issuedOn();
            return on == null ? AwardFindings.days(content) : DateRange.of(on);
        }

        /// First day on which it can have been issued; without a date, in the year before its own.
        LocalDate first() {
            return as.issuedOn() == null && AwardFindings.dated(content).isEmpty()
                    ? days().first().minusYears(1)
                    : days().first();
        }

        Issued with(Paper found) {
            return new Issued(id, found, content, as, amendments, duties);
        }

        /// Findings in the plan; nothing in a plan that was written here, until something comes up.
        Paper found() {
            return paper == null ? Paper.of(content, List.of()) : paper;
        }

        Issued with(PlanAmended change) {
            Paper about = paper == null ? null : paper.about(change.content());
            return new Issued(id, about, change.content(), as, change.amendment(), duties);
        }

        Issued with(Duties later) {
            return new Issued(id, paper, content, as, amendments, later);
        }
    }

    /// Another plan took its place.
    ///
    /// @param before as it was in force
    record Replaced(Issued before, PlanId by) implements PlanState {
        @Override
        public PlanId id() {
            return before.id();
        }
    }

    /// Withdrawn by a document.
    ///
    /// @param before as it was in force
    record Withdrawn(Issued before, LocalDate on) implements PlanState {
        @Override
        public PlanId id() {
            return before.id();
        }
    }

    /// Decides every command of the family, each by its own rules.
    static List<PlanEvent> decide(
            PlanCommand command,
            PlanState state,
            Act act,
            History history,
            Provinces provinces,
            EndedUnits ended,
            GivenNumbers given,
            LaunchedUnder launched,
            UnitReport reports) {
        GivenTwice numbers =
                new GivenTwice(given, history::of, plan -> mayBeSeen(plan, act, history));
        return switch (command) {
            case ImportPlan c -> decide(c, state, history::of, ended, numbers);
            case ReceiveAssignedPlan c -> decide(c, state, numbers);
            case DraftPlan c -> decide(c, state, history::of);
            case CopyPlanToYear c -> decide(c, state, act, history::of);
            case AssignProvince c -> decide(c, state, act, provinces::has);
            case IssuePlan c -> decide(c, state, act, history::of, ended, numbers);
            case ReviseDraft c -> decide(c, state, history::of);
            case AmendPlan c -> decide(c, state, act, history::of, numbers);
            case ReplacePlan c -> decide(c, state, act, history::of);
            case WithdrawPlan c -> decide(c, state, act, history::of);
            case LinkParent c -> decide(c, state, act, history::of);
            case SetDutyDeadline c -> decide(c, state, act);
            case CompleteDuty c ->
                    decide(
                            c,
                            state,
                            act,
                            history::of,
                            new DutyReports(launched, reports, history::of));
            case SettleFinding c -> decide(c, state, act);
            case OpenFindings c -> decide(c, state, act, history::of);
        };
    }

    /// True for a plan of the own organisation, and for one that no unit began (ADR 0030).
    private static boolean mayBeSeen(PlanId plan, Act act, History history) {
        return act.actor().isProvinceWide()
                || history.beganBy(plan.value())
                        .map(unit -> act.organisations().isSame(act.unit(), Set.of(unit)))
                        .orElse(true);
    }

    /// R1: everything that is odd is a finding; what the person noted stands beside what is found
    /// here.
    static List<PlanEvent> decide(ImportPlan command, PlanState state) {
        requireNew(state, command.planId());
        requireCode(command.code());
        List<Finding> findings =
                Stream.concat(PlanFindings.of(command.content()).stream(), command.noted().stream())
                        .distinct()
                        .toList();
        return List.of(
                new PlanImported(
                        command.planId(),
                        command.code(),
                        command.content(),
                        findings,
                        command.source(),
                        null));
    }

    /// R1, R12 for what the text brings along.
    static List<PlanEvent> decide(
            ImportPlan command,
            PlanState state,
            Function<UUID, Facts> history,
            EndedUnits ended,
            GivenTwice numbers) {
        Links.require(command.planId(), command.content(), history);
        PlanContent content = command.content();
        Stream<Finding> byTheLog =
                Stream.of(
                                new EndedIssuer(ended, new UnitFacts(history))
                                        .in(content.head(), content.year()).stream(),
                                numbers.in(command.planId(), content).stream(),
                                new LapsedBases(content, AwardFindings.days(content))
                                        .linked(history).stream())
                        .flatMap(found -> found);
        PlanImported imported = (PlanImported) decide(command, state).getFirst();
        return List.of(imported.finding(byTheLog.toList()));
    }

    /// R4, R5: the copy is a record of its own, in which what was settled stays so; taking over the
    /// same plan twice changes nothing.
    static List<PlanEvent> decide(
            ReceiveAssignedPlan command, PlanState state, GivenTwice numbers) {
        if (!(state instanceof None)) {
            return List.of();
        }
        PlanImported imported = command.imported();
        PlanImported copy =
                new PlanImported(
                                command.planId(),
                                imported.code(),
                                imported.content(),
                                imported.findings(),
                                imported.source(),
                                command.origin())
                        .finding(
                                numbers.in(command.planId(), imported.content()).stream().toList());
        TenantId there = command.origin().tenant();
        return Stream.<PlanEvent>concat(
                        Stream.of(copy),
                        command.settled().stream()
                                .map(settled -> settled.takenAlong(command.planId(), there)))
                .toList();
    }

    /// R4.
    static List<PlanEvent> decide(
            AssignProvince command, PlanState state, Act act, Predicate<TenantId> isProvince) {
        if (command.basis().isBlank()) {
            throw BASIS_BLANK.because("field", "basis");
        }
        if (command.province().equals(TenantId.WAITING_FOR_PROVINCE)
                || !isProvince.test(command.province())) {
            throw PROVINCE_UNKNOWN.because("province", command.province());
        }
        return switch (state) {
            case None _ -> throw UNKNOWN.because("plan", command.planId());
            case Draft _, Issued _, Replaced _, Withdrawn _ ->
                    throw NOT_WAITING.because("plan", command.planId());
            case AssignedAway(_, var province) when province.equals(command.province()) ->
                    List.of();
            case AssignedAway(_, var province) -> throw ASSIGNED_AWAY.because("province", province);
            case Imported(var id, _) ->
                    List.of(
                            new ProvinceAssigned(
                                    id,
                                    command.province(),
                                    command.assignedPlanId(),
                                    command.basis(),
                                    act.actor().id()));
        };
    }

    /// R2.
    static List<PlanEvent> decide(DraftPlan command, PlanState state) {
        requireNew(state, command.planId());
        requireCode(command.code());
        Soundness.require(command.content());
        return List.of(new PlanDrafted(command.planId(), command.code(), command.content()));
    }

    /// R12 for what the text brings along.
    static List<PlanEvent> decide(
            DraftPlan command, PlanState state, Function<UUID, Facts> history) {
        Links.require(command.planId(), command.content(), history);
        return decide(command, state);
    }

    /// R13.
    static List<PlanEvent> decide(
            CopyPlanToYear command, PlanState state, Act act, Function<UUID, Facts> history) {
        requireNew(state, command.planId());
        requireCode(command.code());
        PlanContent old =
                PlanText.of(history.apply(command.from().value()).events())
                        .orElseThrow(() -> COPIED_UNKNOWN.because("plan", command.from()));
        if (old.year() == command.year()) {
            throw COPY_OF_SAME_YEAR.because("year", command.year());
        }
        YearWords words = new YearWords(old.year(), command.year());
        PlanContent copy = YearCopy.of(old, command.year(), words);
        return List.of(
                new PlanDrafted(command.planId(), command.code(), copy),
                new PlanCopied(
                        command.planId(),
                        command.code(),
                        command.from(),
                        old.year(),
                        command.year(),
                        words.bumped(),
                        words.findings(),
                        act.actor().id()));
    }

    /// R12 for what the text brings along.
    static List<PlanEvent> decide(
            ReviseDraft command, PlanState state, Function<UUID, Facts> history) {
        Links.require(command.planId(), command.content(), history);
        return decide(command, state);
    }

    /// R2; nothing happens when it reads the same.
    static List<PlanEvent> decide(ReviseDraft command, PlanState state) {
        return switch (state) {
            case None _ -> throw UNKNOWN.because("plan", command.planId());
            case AssignedAway(_, var province) -> throw ASSIGNED_AWAY.because("province", province);
            case Imported _, Issued _, Replaced _, Withdrawn _ ->
                    throw ISSUED.because("plan", command.planId());
            case Draft(var id, _, var before, _) -> {
                PlanContent content = command.content().keepingLinksOf(before);
                Soundness.require(content);
                yield content.equals(before) ? List.of() : List.of(new PlanRevised(id, content));
            }
        };
    }

    /// R16: the organisation that acts issues, and under no other's name.
    static List<PlanEvent> decide(
            IssuePlan command,
            PlanState state,
            Act act,
            Function<UUID, Facts> history,
            EndedUnits ended,
            GivenTwice numbers) {
        List<PlanEvent> issued = decide(command, state, act);
        UnitFacts register = new UnitFacts(history);
        LocalDate on = command.issuedOn() == null ? act.day() : command.issuedOn();
        UnitId unit = new OwnIssuer(act, register).named(command.issuer(), on).orElse(null);
        List<Finding> known = found(state);
        List<Finding> fresh =
                Stream.of(
                                new EndedIssuer(ended, register)
                                        .of(new Phrase(command.issuer()), on).stream(),
                                numbers
                                        .of(
                                                command.planId(),
                                                command.issuer(),
                                                command.symbol(),
                                                command.issuedOn(),
                                                command.number())
                                        .stream(),
                                text(state).stream()
                                        .flatMap(text ->
                                                new LapsedBases(text, DateRange.of(on))
                                                        .linked(history).stream()))
                        .flatMap(found -> found)
                        .filter(finding -> Issuance.isNew(finding, known))
                        .toList();
        String code = PlanText.code(history.apply(command.planId().value()).events()).orElse("");
        return Issuance.of(issued, unit, fresh, new Issuance.Open(code, known, act.at()));
    }

    private static Optional<PlanContent> text(PlanState state) {
        return switch (state) {
            case Draft draft -> Optional.of(draft.content());
            case Imported(_, var paper) -> Optional.of(paper.content());
            case None _, AssignedAway _, Issued _, Replaced _, Withdrawn _ -> Optional.empty();
        };
    }

    private static List<Finding> found(PlanState state) {
        return switch (state) {
            case Draft draft -> draft.copied() == null ? List.of() : draft.copied().findings();
            case Imported(_, var paper) -> paper.findings();
            case None _, AssignedAway _, Issued _, Replaced _, Withdrawn _ -> List.of();
        };
    }

    /// R3.
    static List<PlanEvent> decide(IssuePlan command, PlanState state, Act act) {
        Issuance.require(command, act);
        return switch (state) {
            case None _ -> throw UNKNOWN.because("plan", command.planId());
            case Issued _, Replaced _, Withdrawn _ ->
                    throw ISSUED.because("plan", command.planId());
            case AssignedAway(_, var province) -> throw ASSIGNED_AWAY.because("province", province);
            case Draft draft -> Issuance.of(command, draft, act);
            case Imported(_, var paper) -> Issuance.of(command, paper.content());
        };
    }

    /// R6, R7.
    static List<PlanEvent> decide(SettleFinding command, PlanState state, Act act) {
        Paper paper =
                switch (state) {
                    case Draft draft -> draft.copied();
                    case Imported(_, var imported) -> imported;
                    case None _, AssignedAway _, Issued _, Replaced _, Withdrawn _ ->
                            onceInForce(state, command.planId()).paper();
                };
        if (paper == null) {
            throw NOT_IMPORTED.because("plan", command.planId());
        }
        return Settlement.decide(command, paper, act);
    }

    /// R14, R15.
    static List<PlanEvent> decide(
            OpenFindings command, PlanState state, Act act, Function<UUID, Facts> history) {
        Issued plan = onceInForce(state, command.planId());
        List<Finding> known = plan.found().findings();
        List<OpenedFinding> fresh =
                command.findings().stream()
                        .filter(opened -> Issuance.isNew(opened.finding(), known))
                        .filter(opened ->
                                HigherLaunch.answers(
                                                opened.finding(),
                                                plan.content(),
                                                plan.as(),
                                                history)
                                        .isEmpty())
                        .toList();
        return fresh.isEmpty()
                ? List.of()
                : List.of(
                        new FindingsOpened(
                                command.planId(), command.code(), known.size(), fresh, act.at()));
    }

    /// R8, R12 for what the text brings along, R15, R16.
    static List<PlanEvent> decide(
            AmendPlan command,
            PlanState state,
            Act act,
            Function<UUID, Facts> history,
            GivenTwice numbers) {
        Links.require(command.planId(), command.content(), history);
        Issued before = inForce(state, command.planId());
        return answering(
                Stream.concat(
                                Changes.decide(command, before, act, history).stream(),
                                Changes.found(command, before, act, history, numbers).stream())
                        .toList(),
                state,
                act,
                history);
    }

    /// R12, R15.
    static List<PlanEvent> decide(
            LinkParent command, PlanState state, Act act, Function<UUID, Facts> history) {
        PlanContent content =
                switch (state) {
                    case Draft draft -> draft.content();
                    case Imported(_, var paper) -> paper.content();
                    case None _, AssignedAway _, Issued _, Replaced _, Withdrawn _ ->
                            inForce(state, command.planId()).content();
                };
        List<PlanEvent> linked = Links.decide(command, content, act, history);
        return linked.isEmpty()
                ? linked
                : answering(
                        Stream.concat(
                                        linked.stream(),
                                        looked(command.parent(), after(state, linked), act, history)
                                                .stream())
                                .toList(),
                        state,
                        act,
                        history);
    }

    /// Findings of what the citations of a plan mean now. A draft is looked at when it is issued.
    ///
    /// @param parent index of the citation that means another record than before
    private static List<PlanEvent> looked(
            int parent, PlanState state, Act act, Function<UUID, Facts> history) {
        return switch (state) {
            case Imported(var id, var paper) ->
                    new LapsedBases(paper.content(), AwardFindings.days(paper.content()))
                            .linkedAnew(parent, id, paper, act, history);
            case Issued plan ->
                    new LapsedBases(plan.content(), plan.days())
                            .linkedAnew(parent, plan.id(), plan.found(), act, history);
            case None _, Draft _, AssignedAway _, Replaced _, Withdrawn _ -> List.of();
        };
    }

    private static PlanState after(PlanState state, List<PlanEvent> events) {
        return events.stream().reduce(state, PlanState::evolve, (_, last) -> last);
    }

    /// The events, and after them the settlements of the findings that they answer.
    private static List<PlanEvent> answering(
            List<PlanEvent> events, PlanState state, Act act, Function<UUID, Facts> history) {
        return after(state, events) instanceof Issued plan
                ? Stream.concat(events.stream(), HigherLaunch.settled(plan, act, history).stream())
                        .toList()
                : events;
    }

    /// R8; the same again changes nothing.
    static List<PlanEvent> decide(
            ReplacePlan command, PlanState state, Act act, Function<UUID, Facts> history) {
        return state instanceof Replaced(_, var by) && by.equals(command.replacedBy())
                ? List.of()
                : Changes.decide(command, inForce(state, command.planId()), act, history);
    }

    /// R9, R16.
    static List<PlanEvent> decide(
            WithdrawPlan command, PlanState state, Act act, Function<UUID, Facts> history) {
        return Changes.decide(command, inForce(state, command.planId()), act, history);
    }

    /// R10.
    static List<PlanEvent> decide(SetDutyDeadline command, PlanState state, Act act) {
        Issued plan = inForce(state, command.planId());
        return plan.duties().decide(command, plan.content(), plan.first(), act);
    }

    /// R11.
    static List<PlanEvent> decide(
            CompleteDuty command, PlanState state, Act act, Function<UUID, Facts> history) {
        Issued plan = inForce(state, command.planId());
        return plan.duties().decide(command, plan.content(), plan.first(), act, history);
    }

    /// R11 for a duty to report.
    static List<PlanEvent> decide(
            CompleteDuty command,
            PlanState state,
            Act act,
            Function<UUID, Facts> history,
            DutyReports reports) {
        List<PlanEvent> done = decide(command, state, act, history);
        if (!done.isEmpty()) {
            reports.requireNone(command, inForce(state, command.planId()).content(), act);
        }
        return done;
    }

    static PlanState evolve(PlanState state, PlanEvent event) {
        return switch (event) {
            case PlanDrafted e -> new Draft(e.planId(), e.code(), e.content(), null);
            case PlanImported e -> new Imported(e.planId(), Paper.of(e.content(), e.findings()));
            case PlanRevised e -> state instanceof Draft draft ? draft.with(e.content()) : state;
            case PlanCopied e -> copied(state, e);
            case FindingsOpened e ->
                    state instanceof Imported(var id, var paper)
                            ? new Imported(id, paper.with(e))
                            : found(state, plan -> plan.with(plan.found().with(e)));
            case FindingSettled e -> with(state, e);
            case ProvinceAssigned e -> new AssignedAway(e.planId(), e.province());
            case PlanIssued e -> issued(state, e);
            case ParentLinked e -> linked(state, e);
            case PlanReplaced e ->
                    state instanceof Issued plan ? new Replaced(plan, e.replacedBy()) : state;
            case PlanWithdrawn e ->
                    state instanceof Issued plan ? new Withdrawn(plan, e.withdrawnOn()) : state;
            case PlanAmended e -> changed(state, plan -> plan.with(e));
            case DutyDeadlineSet e ->
                    changed(state, plan -> plan.with(plan.duties().with(e, plan.content())));
            case DutyCompleted e -> changed(state, plan -> plan.with(plan.duties().with(e)));
        };
    }

    private static PlanState issued(PlanState state, PlanIssued event) {
        return switch (state) {
            case Draft(var id, _, var content, var copied) ->
                    new Issued(
                            id,
                            copied == null ? null : copied.about(content),
                            content,
                            event,
                            0,
                            Duties.NONE);
            case Imported(var id, var paper) ->
                    new Issued(id, paper, paper.content(), event, 0, Duties.NONE);
            case None _, AssignedAway _, Issued _, Replaced _, Withdrawn _ -> state;
        };
    }

    private static PlanState changed(PlanState state, UnaryOperator<Issued> change) {
        return state instanceof Issued plan ? change.apply(plan) : state;
    }

    private static PlanState copied(PlanState state, PlanCopied event) {
        return state instanceof Draft draft
                ? draft.with(Paper.of(draft.content(), event.findings()))
                : state;
    }

    private static PlanState linked(PlanState state, ParentLinked e) {
        return switch (state) {
            case Draft draft -> draft.with(draft.content().linked(e.parent(), e.documentId()));
            case Imported(var id, var paper) ->
                    new Imported(
                            id,
                            new Paper(
                                    paper.content().linked(e.parent(), e.documentId()),
                                    paper.findings(),
                                    paper.settled()));
            case Issued(var id, var paper, var content, var as, var amendments, var duties) ->
                    new Issued(
                            id,
                            paper,
                            content.linked(e.parent(), e.documentId()),
                            as,
                            amendments,
                            duties);
            case None _, AssignedAway _, Replaced _, Withdrawn _ -> state;
        };
    }

    private static PlanState with(PlanState state, FindingSettled settlement) {
        return switch (state) {
            case Draft draft when draft.copied() != null ->
                    draft.with(draft.copied().with(settlement));
            case Imported(var id, var paper) -> new Imported(id, paper.with(settlement));
            case None _, Draft _, AssignedAway _, Issued _, Replaced _, Withdrawn _ ->
                    found(
                            state,
                            plan ->
                                    plan.paper() == null
                                            ? plan
                                            : plan.with(plan.paper().with(settlement)));
        };
    }

    /// The state after a change of its findings: they are found and settled also once the plan is
    /// no more in force.
    private static PlanState found(PlanState state, UnaryOperator<Issued> change) {
        return switch (state) {
            case Issued plan -> change.apply(plan);
            case Replaced(var plan, var by) -> new Replaced(change.apply(plan), by);
            case Withdrawn(var plan, var on) -> new Withdrawn(change.apply(plan), on);
            case None _, Draft _, Imported _, AssignedAway _ -> state;
        };
    }

    /// The plan as it is in force, or why it is not.
    private static Issued inForce(PlanState state, PlanId plan) {
        return switch (state) {
            case None _ -> throw UNKNOWN.because("plan", plan);
            case Draft _, Imported _ -> throw NOT_ISSUED.because("plan", plan);
            case AssignedAway(_, var province) -> throw ASSIGNED_AWAY.because("province", province);
            case Replaced(_, var by) -> throw REPLACED.because("plan", by);
            case Withdrawn(_, var on) -> throw WITHDRAWN.because("date", on);
            case Issued issued -> issued;
        };
    }

    /// The plan as it is in force, or was last.
    private static Issued onceInForce(PlanState state, PlanId plan) {
        return switch (state) {
            case Replaced(var before, _) -> before;
            case Withdrawn(var before, _) -> before;
            case None _, Draft _, Imported _, AssignedAway _, Issued _ -> inForce(state, plan);
        };
    }

    private static void requireNew(PlanState state, PlanId id) {
        if (!(state instanceof None)) {
            throw EXISTS.because("plan", id);
        }
    }

    private static void requireCode(String code) {
        if (!CODE.matcher(code).matches()) {
            throw CODE_INVALID.because("code", code);
        }
    }
}
