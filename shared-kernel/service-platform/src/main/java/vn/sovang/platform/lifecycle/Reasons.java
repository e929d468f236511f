package vn.sovang.platform.lifecycle;

/// Words for a failure that lead whoever reads them to its place.
public final class Reasons {
    private Reasons() {}

    /// The innermost cause, and where in this code it arose.
    public static String of(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        for (StackTraceElement frame : innermost.getStackTrace()) {
            if (frame.getClassName().startsWith("vn.sovang.")) {
                return innermost + " at " + frame;
            }
        }
        return innermost.toString();
    }
}
