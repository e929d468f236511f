package vn.sovang.platform.api;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

import vn.sovang.kernel.Role;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/// One operation of an HTTP API.
///
/// @param method in lower case, as OpenAPI writes it
/// @param id unique in its service; the name of a method in generated clients
/// @param group of the operations that are shown together
/// @param title of both languages
/// @param notes further words of both languages
/// @param roles to which it is open
/// @param body schema of the sent body; null where nothing is sent
/// @param status of success
/// @param answer media types and shapes of success; empty where nothing is answered
/// @param refusals codes of problems by their status
public record Operation(
        String method,
        String path,
        String id,
        String group,
        Words title,
        List<Words> notes,
        Set<Role> roles,
        List<Parameter> parameters,
        @Nullable Map<String, ObjectNode> body,
        int status,
        Map<String, ObjectNode> answer,
        Map<Integer, SortedSet<String>> refusals) {
    public Operation {
        notes = List.copyOf(notes);
        roles = Set.copyOf(roles);
        parameters = List.copyOf(parameters);
        refusals = Map.copyOf(refusals);
    }

    /// Parameter of an operation.
    ///
    /// @param in `query`, `path` or `header`
    public record Parameter(
            String name, String in, boolean required, Words words, ObjectNode shape) {}
}
