package vn.sovang.command.act;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;

/// Gives command handlers the [Act] of their command's metadata, and to that act what the log
/// knows.
public final class ActParameter implements ParameterResolverFactory {
    /// Name under which a unit of work holds its [History].
    public static final String HISTORY = "history";

    @Override
    public @Nullable ParameterResolver<Act> createInstance(
            Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == Act.class ? new FromMetadata() : null;
    }

    private static final class FromMetadata implements ParameterResolver<Act> {
        @Override
        public Act resolveParameterValue(Message<?> message) {
            return act((CommandMessage<?>) message);
        }

        @Override
        public boolean matches(Message<?> message) {
            return message instanceof CommandMessage;
        }
    }

    /// The act of a command, in its unit of work.
    public static Act act(CommandMessage<?> command) {
        return ActMetadata.act(
                command.getMetaData(), CurrentUnitOfWork.get().root().getResource(HISTORY));
    }
}
