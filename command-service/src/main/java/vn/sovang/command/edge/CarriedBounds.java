package vn.sovang.command.edge;

import org.springframework.http.HttpStatus;

import vn.sovang.platform.web.InvalidRequest;

/// Bounds on what is looked into for one upload, with all that it carries, and what the files among
/// that carry.
final class CarriedBounds {
    private static final long MOST_INFLATED = 128L << 20;
    private static final int MOST_CARRIED = 30;

    /// Bytes that are read once more because objects seem to begin within a text.
    private static final int MOST_AGAIN = 8 << 20;

    private long inflated;
    private int carried;
    private int again;

    void inflated(int bytes) {
        inflated += bytes;
        require(inflated <= MOST_INFLATED);
    }

    void carriedOne() {
        carried++;
        require(carried <= MOST_CARRIED);
    }

    void readAgain() {
        again++;
        require(again <= MOST_AGAIN);
    }

    private static void require(boolean isWithin) {
        if (!isWithin) {
            throw new InvalidRequest(HttpStatus.UNPROCESSABLE_CONTENT, "attachment.swells");
        }
    }
}
