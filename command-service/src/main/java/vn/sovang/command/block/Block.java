package vn.sovang.command.block;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.sovang.block.BlockCommand;
import vn.sovang.block.BlockEvent;
import vn.sovang.block.BlockId;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.CommandTarget;
import vn.sovang.command.act.History;

/// The Axon shell: routes commands to the rules and events to the state, and decides nothing.
public class Block {
    private BlockState state = new BlockState.None();

    Block() {}

    @CommandHandler(commandName = "block")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(BlockCommand command, Act act, History history) {
        CommandTarget.require(command, state.id());
        BlockState.decide(command, state, act, history).forEach(e -> apply(e));
    }

    @EventSourcingHandler
    void on(BlockEvent event) {
        state = BlockState.evolve(state, event);
    }

    @AggregateIdentifier
    @Nullable BlockId id() {
        return state.id();
    }
}
