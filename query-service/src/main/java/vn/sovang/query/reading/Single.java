package vn.sovang.query.reading;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import java.time.Instant;

/// One record as of a moment.
///
/// @param position as of which it is shown
/// @param asOf the moment by which it is shown
public record Single<T>(@JsonUnwrapped T record, long position, Instant asOf) {
    public static <T> Single<T> of(T record, Moment moment) {
        return new Single<>(record, moment.position(), moment.at());
    }
}
