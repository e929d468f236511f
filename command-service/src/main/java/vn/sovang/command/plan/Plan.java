package vn.sovang.command.plan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.sovang.command.act.Act;
import vn.sovang.command.act.History;
import vn.sovang.plan.PlanEvent;
import vn.sovang.plan.PlanId;

/// The Axon shell: routes commands to the rules and events to the state, and decides nothing.
public class Plan {
    private PlanState state = new PlanState.None();

    Plan() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ImportPlan command, History history) {
        PlanState.decide(command, state, history::of).forEach(e -> apply(e));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReceiveAssignedPlan command) {
        PlanState.decide(command, state).forEach(e -> apply(e));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DraftPlan command, History history) {
        PlanState.decide(command, state, history::of).forEach(e -> apply(e));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CopyPlanToYear command, Act act, History history) {
        PlanState.decide(command, state, act, history::of).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(AssignProvince command, Act act, Provinces provinces) {
        PlanState.decide(command, state, act, provinces::has).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(IssuePlan command, Act act) {
        PlanState.decide(command, state, act).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(ReviseDraft command, History history) {
        PlanState.decide(command, state, history::of).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(AmendPlan command, Act act, History history) {
        PlanState.decide(command, state, act, history::of).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(ReplacePlan command, Act act, History history) {
        PlanState.decide(command, state, act, history::of).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(WithdrawPlan command, Act act) {
        PlanState.decide(command, state, act).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(LinkParent command, Act act, History history) {
        PlanState.decide(command, state, act, history::of).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(SetDutyDeadline command, Act act) {
        PlanState.decide(command, state, act).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(CompleteDuty command, Act act, History history) {
        PlanState.decide(command, state, act, history::of).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(SettleFinding command, Act act) {
        PlanState.decide(command, state, act).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(OpenFindings command, Act act, History history) {
        PlanState.decide(command, state, act, history::of).forEach(e -> apply(e));
    }

    @EventSourcingHandler
    void on(PlanEvent event) {
        state = PlanState.evolve(state, event);
    }

    @AggregateIdentifier
    @Nullable PlanId id() {
        return state.id();
    }
}
