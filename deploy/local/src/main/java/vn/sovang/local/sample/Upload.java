package vn.sovang.local.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/// A file as command-service takes it: the bytes as they are, with their type.
final class Upload {
    private Upload() {}

    static HttpRequest.Builder request(URI command, SampleAction.Attach attach) {
        return HttpRequest.newBuilder(command.resolve("/api/attachments"))
                .header("Content-Type", attach.mediaType())
                .POST(BodyPublishers.ofByteArray(content(attach.file())));
    }

    private static byte[] content(String file) {
        String name = "/sample/files/" + file;
        try (InputStream in = Upload.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
