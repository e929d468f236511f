package vn.sovang.command.dispatch;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.command.act.ActMetadata;
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
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanImported;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.PlanReplaced;
import vn.sovang.plan.PlanRevised;
import vn.sovang.plan.PlanWithdrawn;
import vn.sovang.plan.ProvinceAssigned;
import vn.sovang.platform.tenancy.TenantTransactions;

import java.util.List;
import java.util.Locale;

/// Issued plans of a province are linked one after the other, so that each link is decided in the
/// sight of all others (rule 17): the number of the next turn is read before anything else, and
/// taken with the link. Where somebody else was faster, [CommandDispatch] has it decided anew.
///
/// What a draft, an import or a document of another authority brings along takes no turn: nothing
/// leads to it before it is issued or registered, and by then everybody sees where it leads.
@Component
class LinkTurns implements MessageHandlerInterceptor<CommandMessage<?>> {
    static final String TURN = "plan.link-turn";

    private static final String NEWEST =
            "select key from log.reservation where kind = :kind order by key desc limit 1";

    private final TenantTransactions transactions;

    LinkTurns(TenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public @Nullable Object handle(
            UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain) throws Exception {
        CommandMessage<?> command = unit.getMessage();
        if (command.getPayload() instanceof LinkParent
                || command.getPayload() instanceof AmendPlan) {
            unit.root().resources().put(TURN, next(ActMetadata.tenant(command.getMetaData())));
        }
        return chain.proceed();
    }

    /// Reservations of an event beside those of [SetRules].
    static List<Reservation> of(Object event) {
        return event instanceof PlanEvent plan && links(plan) ? taken(plan.planId()) : List.of();
    }

    private static boolean links(PlanEvent event) {
        return switch (event) {
            case ParentLinked e -> e.relation() == ParentDocument.Relation.IMPLEMENTS;
            case PlanAmended e -> e.content().parents().stream().anyMatch(LinkTurns::isLinked);
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

    private long next(TenantId tenant) {
        return transactions.read(
                tenant,
                db ->
                        db.sql(NEWEST)
                                .param("kind", TURN)
                                .query(String.class)
                                .optional()
                                .map(newest -> Long.parseLong(newest) + 1)
                                .orElse(1L));
    }

    private static List<Reservation> taken(PlanId plan) {
        if (CurrentUnitOfWork.get().root().resources().get(TURN) instanceof Long turn) {
            return List.of(
                    Reservation.take(
                            TURN, String.format(Locale.ROOT, "%019d", turn), plan.toString()));
        }
        throw new IllegalStateException("a link without a turn, of plan " + plan);
    }
}
