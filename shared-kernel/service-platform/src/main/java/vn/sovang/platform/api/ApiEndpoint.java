package vn.sovang.platform.api;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.node.ObjectNode;

import vn.sovang.platform.text.Texts;

/// Answers the description of the API, the same for everybody.
@RestController
class ApiEndpoint {
    private final ApiDescription api;
    private final Texts texts;
    private @Nullable ObjectNode document;

    ApiEndpoint(ApiDescription api, Texts texts) {
        this.api = api;
        this.texts = texts;
    }

    @GetMapping("/v3/api-docs")
    synchronized ObjectNode document() {
        if (document == null) {
            document = ApiDocument.of(api, texts);
        }
        return document;
    }
}
