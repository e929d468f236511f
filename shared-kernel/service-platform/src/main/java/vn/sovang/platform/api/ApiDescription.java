package vn.sovang.platform.api;

import vn.sovang.platform.json.JsonShapes;

import java.util.List;

/// Knows the operations of a service.
public interface ApiDescription {
    /// Name of the API in texts: `commands` or `reads`.
    String name();

    List<Operation> operations();

    /// Shapes to which the operations refer.
    JsonShapes shapes();
}
