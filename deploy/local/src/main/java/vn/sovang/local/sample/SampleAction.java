package vn.sovang.local.sample;

import tools.jackson.databind.JsonNode;

/// An action of a step.
sealed interface SampleAction {
    /// Sends a command.
    record Post(String path, JsonNode body) implements SampleAction {}

    /// Uploads a file of `sample/files`; its name is for the command that refers to it.
    record Attach(String file, String mediaType) implements SampleAction {}
}
