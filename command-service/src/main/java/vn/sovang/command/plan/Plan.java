package vn.sovang.command.plan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.sovang.command.act.Act;
import vn.sovang.command.act.CommandTarget;
import vn.sovang.command.act.History;
import vn.sovang.command.act.LaunchedUnder;
import vn.sovang.command.act.UnitReport;
import vn.sovang.plan.PlanCommand;
import vn.sovang.plan.PlanEvent;
import vn.sovang.plan.PlanId;

/// The Axon shell: routes commands to the rules and events to the state, and decides nothing.
public class Plan {
    private PlanState state = new PlanState.None();

    Plan() {}

    @CommandHandler(commandName = "plan")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(
            PlanCommand command,
            Act act,
            History history,
            Provinces provinces,
            EndedUnits ended,
            GivenNumbers numbers,
            LaunchedUnder launched,
            UnitReport reports) {
        CommandTarget.require(command, state.id());
        PlanState.decide(command, state, act, history, provinces, ended, numbers, launched, reports)
                .forEach(e -> apply(e));
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
