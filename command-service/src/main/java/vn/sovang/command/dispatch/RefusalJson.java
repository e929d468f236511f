package vn.sovang.command.dispatch;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.sovang.kernel.Rejection;

import java.util.Map;

/// A refusal as the log remembers it, to be given again.
@Component
class RefusalJson {
    private final JsonMapper mapper = JsonMapper.builder().build();

    private record Remembered(Rejection.Kind kind, String code, Map<String, String> details) {}

    String write(Rejection refused) {
        return mapper.writeValueAsString(
                new Remembered(refused.kind(), refused.code(), refused.details()));
    }

    Rejection read(String json) {
        Remembered remembered = mapper.readValue(json, Remembered.class);
        return new Rejection(remembered.kind(), remembered.code(), remembered.details());
    }
}
