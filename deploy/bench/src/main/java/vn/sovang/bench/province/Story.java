package vn.sovang.bench.province;

import java.time.Instant;

/// Takes the events of a province in their order.
public interface Story {
    /// Moves the time on to a moment, or leaves it where it is later already.
    void goOn(Instant until);

    Instant now();

    /// Adds the next event.
    ///
    /// @param by unit of the post that acts
    void add(Province.Unit by, Object event);
}
