package vn.sovang.log;

/// The key was used for another request.
public final class KeyReused extends RuntimeException {
    public KeyReused() {
        super("the key was used for another request", null, false, false);
    }
}
