package vn.sovang.command.act;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;

/// Gives command handlers the [Act] of their command's metadata.
public final class ActParameter implements ParameterResolverFactory {
    @Override
    public @Nullable ParameterResolver<Act> createInstance(
            Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == Act.class ? new FromMetadata() : null;
    }

    private static final class FromMetadata implements ParameterResolver<Act> {
        @Override
        public Act resolveParameterValue(Message<?> message) {
            return ActMetadata.act(message.getMetaData());
        }

        @Override
        public boolean matches(Message<?> message) {
            return message instanceof CommandMessage;
        }
    }
}
