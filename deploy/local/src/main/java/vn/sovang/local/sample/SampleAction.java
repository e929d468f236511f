package vn.sovang.local.sample;

import tools.jackson.databind.JsonNode;

/// What a step does.
sealed interface SampleAction {
    /// Sends a command.
    record Post(String path, JsonNode body) implements SampleAction {}

    /// Uploads a file of `sample/files`.
    record Attach(String file, String mediaType, String name) implements SampleAction {}
}
