package vn.sovang.local.sample;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// One thing that one post did at one moment.
///
/// @param code the sample that it belongs to
/// @param number its place in that sample's file, from 1
/// @param key under which the service knows a repetition
/// @param post post that takes the step
/// @param expected the status that the sample means to show; null for success
/// @param awaits whether it follows something that the platform does by itself, and is tried until
///   that is done
/// @param remember name under which later steps find the answer's id or hash
record SampleStep(
        String code,
        int number,
        String key,
        Instant at,
        String post,
        SampleAction action,
        @Nullable Integer expected,
        @Nullable String remember,
        boolean awaits) {

    boolean isExpected(int status) {
        return expected == null ? status / 100 == 2 : status == expected;
    }

    @Override
    public String toString() {
        String what =
                switch (action) {
                    case SampleAction.Post p -> "POST " + p.path();
                    case SampleAction.Attach a -> "attach " + a.file();
                };
        return "%s #%d (%s, %s): %s".formatted(code, number, at, post, what);
    }
}
