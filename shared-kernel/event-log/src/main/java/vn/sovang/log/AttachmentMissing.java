package vn.sovang.log;

/// The command refers to a file that was not uploaded.
public final class AttachmentMissing extends RuntimeException {
    private final String hash;

    public AttachmentMissing(String hash) {
        super("no such file was uploaded: " + hash, null, false, false);
        this.hash = hash;
    }

    public String hash() {
        return hash;
    }
}
