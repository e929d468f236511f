package vn.sovang.bench;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// Smallest aggregate there is, the same over both engines: what is measured is the way of a
/// command, not its rules.
class LetterBook {
    private @Nullable UUID id;

    LetterBook() {}

    sealed interface Letters {
        UUID book();
    }

    record Begin(@TargetAggregateIdentifier UUID book) implements Letters {}

    record Write(@TargetAggregateIdentifier UUID book) implements Letters {}

    static UUID of(Object command) {
        return ((Letters) command).book();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(Begin command) {
        apply(Letter.of(command.book()));
    }

    @CommandHandler
    void handle(Write command) {
        apply(Letter.of(command.book()));
    }

    @EventSourcingHandler
    void on(Letter letter) {
        id = letter.book();
    }

    @AggregateIdentifier
    @Nullable UUID id() {
        return id;
    }
}
