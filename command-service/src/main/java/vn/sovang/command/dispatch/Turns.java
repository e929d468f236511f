package vn.sovang.command.dispatch;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.command.act.ActMetadata;
import vn.sovang.kernel.Command;
import vn.sovang.kernel.TenantId;
import vn.sovang.log.Reservation;
import vn.sovang.plan.AmendPlan;
import vn.sovang.plan.DutyCompleted;
import vn.sovang.plan.DutyDeadlineSet;
import vn.sovang.plan.FindingSettled;
import vn.sovang.plan.FindingsOpened;
import vn.sovang.plan.LinkParent;
import vn.sovang.plan.ParentDocument;
import vn.sovang.plan.ParentLinked;
import vn.sovang.plan.PlanAmended;
import vn.sovang.plan.PlanCopied;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanEvent;
import vn.sovang.plan.PlanImported;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.PlanReplaced;
import vn.sovang.plan.PlanRevised;
import vn.sovang.plan.PlanWithdrawn;
import vn.sovang.plan.ProvinceAssigned;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.unit.CorrectEnd;
import vn.sovang.unit.DissolveUnit;
import vn.sovang.unit.MergeUnits;
import vn.sovang.unit.MoveUnit;
import vn.sovang.unit.RegisterUnit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Rules about many records hold at the same moment too: who changed last what a rule looks at is
/// read before the rule looks, and must still be the last one at the append. Where somebody else
/// was faster, [CommandDispatch] has the command decided anew, in the sight of that change.
///
/// - Links of issued plans are made one after the other (rule 17). What a draft, an import or a
///   document of another authority brings along takes no turn: nothing leads to it before it is
///   issued or registered, and by then everybody sees where it leads.
/// - Moves, mergers and ends of units of a province are made one after the other (rule 52). A unit
///   that is founded below another one sees them and hinders no other that is founded.
/// - Of units that come by one name at once, each is decided in the sight of those before it.
/// - So are reports that can stand for each other, of one phase of a campaign.
@Component
class Turns implements MessageHandlerInterceptor<CommandMessage<?>> {
    private static final String LINK = "plan.link-turn";
    private static final String TREE = "unit.tree-turn";
    private static final String NAME = "unit.name-turn";
    private static final String OWED = "report.owed-turn";

    /// Key of what a province has one of.
    private static final String ALL = "all";

    private static final int LONGEST = 300;

    /// Owner of what nobody has changed yet.
    private static final String NOBODY = "0";

    private static final String LAST =
            "select owner from log.reservation where kind = :kind and key = :key";

    private final TenantTransactions transactions;

    Turns(TenantTransactions transactions) {
        this.transactions = transactions;
    }

    /// A thing that a rule looks at.
    private record Thing(String kind, String key) {}

    /// @param last the command that changed the thing last
    /// @param isChanged whether the command at hand changes it
    private record Seen(Thing thing, String last, boolean isChanged) {
        Stream<Reservation> turn(String command) {
            return isChanged
                    ? Stream.of(
                            Reservation.free(thing.kind, thing.key, last),
                            Reservation.take(thing.kind, thing.key, command))
                    : Stream.of(Reservation.take(thing.kind, thing.key, last));
        }
    }

    @Override
    public @Nullable Object handle(
            UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain) throws Exception {
        look((Command) unit.getMessage().getPayload());
        return chain.proceed();
    }

    private void look(Command command) {
        switch (command) {
            case LinkParent _, AmendPlan _ -> look(new Thing(LINK, ALL), true);
            case MoveUnit _, MergeUnits _, DissolveUnit _, CorrectEnd _ ->
                    look(new Thing(TREE, ALL), true);
            case RegisterUnit c when c.parent() != null -> look(new Thing(TREE, ALL), false);
            default -> {}
        }
    }

    /// Notes that the units of a name are looked for next. A name that is too long for a key shares
    /// the turn of those that begin like it.
    ///
    /// @param name in the form in which names are compared
    void lookAtName(String name) {
        look(new Thing(NAME, "|" + name.substring(0, Math.min(name.length(), LONGEST))), true);
    }

    /// Notes that reports are looked for next that can stand for one another.
    void lookAtReports(String place) {
        look(new Thing(OWED, place), true);
    }

    /// True for a kind of reservation of which nobody is told: the command is decided anew.
    static boolean isTurn(String kind) {
        return kind.endsWith("-turn");
    }

    /// Reservations of an event beside those of [SetRules].
    static List<Reservation> of(Object event) {
        String command = CurrentUnitOfWork.get().root().getMessage().getIdentifier();
        Collection<Seen> all = seen().values();
        if (!(event instanceof PlanEvent plan)) {
            return all.stream().flatMap(seen -> seen.turn(command)).toList();
        }
        if (!links(plan)) {
            return List.of();
        }
        if (all.isEmpty()) {
            throw new IllegalStateException("a link without a turn, of plan " + plan.planId());
        }
        return all.stream().flatMap(seen -> seen.turn(command)).toList();
    }

    private static boolean links(PlanEvent event) {
        return switch (event) {
            case ParentLinked e -> e.relation() == ParentDocument.Relation.IMPLEMENTS;
            case PlanAmended e -> e.content().parents().stream().anyMatch(Turns::isLinked);
            case PlanDrafted _,
                    PlanImported _,
                    PlanRevised _,
                    FindingsOpened _,
                    PlanCopied _,
                    FindingSettled _,
                    ProvinceAssigned _,
                    PlanIssued _,
                    PlanReplaced _,
                    PlanWithdrawn _,
                    DutyDeadlineSet _,
                    DutyCompleted _ ->
                    false;
        };
    }

    private static boolean isLinked(ParentDocument parent) {
        return parent.relation() == ParentDocument.Relation.IMPLEMENTS
                && parent.documentId() != null;
    }

    /// Keeps the first look at a thing: whoever changed it since came first.
    private void look(Thing thing, boolean isChanged) {
        if (!seen().containsKey(thing)) {
            TenantId tenant =
                    ActMetadata.tenant(CurrentUnitOfWork.get().root().getMessage().getMetaData());
            seen().put(thing, new Seen(thing, last(tenant, thing).orElse(NOBODY), isChanged));
        }
    }

    private Optional<String> last(TenantId tenant, Thing thing) {
        return transactions.read(
                tenant,
                db ->
                        db.sql(LAST)
                                .param("kind", thing.kind)
                                .param("key", thing.key)
                                .query(String.class)
                                .optional());
    }

    private static Map<Thing, Seen> seen() {
        return CurrentUnitOfWork.get()
                .root()
                .getOrComputeResource(Turns.class.getName(), _ -> new LinkedHashMap<>());
    }
}
