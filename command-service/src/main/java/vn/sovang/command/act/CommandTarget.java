package vn.sovang.command.act;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.BeginsRecord;
import vn.sovang.kernel.Command;
import vn.sovang.kernel.Rejection;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/// Finds the record at which a command aims: its first component is the id, by our convention.
public final class CommandTarget implements CommandTargetResolver {
    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        return new VersionedAggregateIdentifier(id(message.getPayload()), null);
    }

    /// Name under which a command goes over the bus: its family's, such as `campaign` for every
    /// `CampaignCommand`.
    public static String name(Command command) {
        return family(command.getClass());
    }

    /// Name of the family of a kind of command.
    public static String family(Class<? extends Command> command) {
        String family =
                Arrays.stream(command.getInterfaces())
                        .filter(Class::isSealed)
                        .findFirst()
                        .orElseThrow()
                        .getSimpleName()
                        .replaceFirst("Command$", "");
        return family.substring(0, 1).toLowerCase(Locale.ROOT) + family.substring(1);
    }

    /// Lets a command pass that begins a record, or whose record is there.
    ///
    /// @param id of the record; null where the command names none
    /// @throws Rejection `record.unknown`
    public static void require(Command command, @Nullable Object id) {
        if (id == null && !(command instanceof BeginsRecord)) {
            throw new Rejection(
                    Rejection.Kind.UNKNOWN, "record.unknown", Map.of("id", id(command).toString()));
        }
    }

    /// The id of the record at which a command aims.
    public static Object id(Object command) {
        try {
            return command.getClass().getRecordComponents()[0].getAccessor().invoke(command);
        } catch (IllegalAccessException | InvocationTargetException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }
}
