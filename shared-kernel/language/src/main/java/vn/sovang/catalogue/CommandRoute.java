package vn.sovang.catalogue;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Command;
import vn.sovang.kernel.Role;

import java.util.Set;

/// Route of a command, and the roles that take it.
///
/// @param collection plural noun of the address
/// @param verb kebab-case verb of the address; null for the command that creates
/// @param roles to which the command is open
/// @param remit records on which those roles act
public record CommandRoute(
        String collection,
        @Nullable String verb,
        Class<? extends Command> command,
        Set<Role> roles,
        Remit remit) {
    public CommandRoute {
        roles = Set.copyOf(roles);
    }

    /// `POST /api/{collection}`.
    public static CommandRoute creates(
            String collection, Class<? extends Command> command, Set<Role> roles, Remit remit) {
        return new CommandRoute(collection, null, command, roles, remit);
    }

    /// `POST /api/{collection}/{id}/{verb}`.
    public static CommandRoute acts(
            String collection,
            String verb,
            Class<? extends Command> command,
            Set<Role> roles,
            Remit remit) {
        return new CommandRoute(collection, verb, command, roles, remit);
    }

    public boolean isCreating() {
        return verb == null;
    }

    /// The component that holds the id of the aggregate: the first one, by our convention.
    public String idField() {
        return command.getRecordComponents()[0].getName();
    }

    public String path() {
        return verb == null
                ? "/api/%s".formatted(collection)
                : "/api/%s/{id}/%s".formatted(collection, verb);
    }
}
