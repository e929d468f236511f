package vn.sovang.command.externaldocument;

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
import vn.sovang.document.ExternalDocumentCommand;
import vn.sovang.document.ExternalDocumentEvent;
import vn.sovang.document.ExternalDocumentId;

/// The Axon shell: routes commands to the rules and events to the state, and decides nothing.
public class ExternalDocument {
    private ExternalDocumentState state = new ExternalDocumentState.None();

    ExternalDocument() {}

    @CommandHandler(commandName = "externalDocument")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ExternalDocumentCommand command, Act act, History history) {
        CommandTarget.require(command, state.id());
        ExternalDocumentState.decide(command, state, act, history).forEach(e -> apply(e));
    }

    @EventSourcingHandler
    void on(ExternalDocumentEvent event) {
        state = ExternalDocumentState.evolve(state, event);
    }

    @AggregateIdentifier
    @Nullable ExternalDocumentId id() {
        return state.id();
    }
}
