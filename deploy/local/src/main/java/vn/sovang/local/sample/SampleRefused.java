package vn.sovang.local.sample;

/// A step was not answered as the sample says; the message names it with the answer.
public final class SampleRefused extends RuntimeException {
    SampleRefused(SampleStep step, int status, String answer) {
        super("%s%n  %d %s".formatted(step, status, answer));
    }
}
