package vn.sovang.platform.web;

import vn.sovang.kernel.Rejection;

import java.util.List;

/// A rejection with the fields of the request of which it speaks; thrown at the edge only.
public final class RefusedFields extends RuntimeException {
    private final Rejection rejection;
    private final transient List<String> paths;

    public RefusedFields(Rejection rejection, List<String> paths) {
        super(rejection.code(), null, false, false);
        this.rejection = rejection;
        this.paths = List.copyOf(paths);
    }

    public Rejection rejection() {
        return rejection;
    }

    public List<String> paths() {
        return paths;
    }
}
