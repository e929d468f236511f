package vn.sovang.command.dispatch;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

import vn.sovang.log.Outcome;
import vn.sovang.log.PostgresEventStorageEngine;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Carries what the log answered out of a command's unit of work to whoever sent the command.
final class Outcomes implements MessageHandlerInterceptor<CommandMessage<?>> {
    private final Map<String, Outcome> byCommand = new ConcurrentHashMap<>();

    @Override
    public @Nullable Object handle(
            UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain) throws Exception {
        unit.afterCommit(done -> {
            Object outcome = done.root().resources().get(PostgresEventStorageEngine.OUTCOME);
            if (outcome instanceof Outcome known) {
                byCommand.put(done.getMessage().getIdentifier(), known);
            }
        });
        return chain.proceed();
    }

    /// The outcome of a command; empty when it appended nothing.
    Optional<Outcome> take(String commandId) {
        return Optional.ofNullable(byCommand.remove(commandId));
    }
}
