package vn.sovang.query.attachment;

import java.io.IOException;

/// A stored file that has not the content that its hash names.
public final class WrongContent extends IOException {
    private static final long serialVersionUID = 1;

    WrongContent(String hash) {
        super("file " + hash + " has other content");
    }
}
