package vn.sovang.local.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/// A file as browsers upload it: the part `file` of a form.
final class Upload {
    private static final String BOUNDARY = "sovang-sample-7b1f0c52";

    private Upload() {}

    static HttpRequest.Builder request(URI command, SampleAction.Attach attach) {
        return HttpRequest.newBuilder(command.resolve("/api/attachments"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(form(attach)));
    }

    private static byte[] form(SampleAction.Attach attach) {
        var form = new ByteArrayOutputStream();
        form.writeBytes(
                """
                --%s\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                Content-Type: %s\r
                \r
                """
                        .formatted(BOUNDARY, attach.name().replace("\"", "%22"), attach.mediaType())
                        .getBytes(UTF_8));
        form.writeBytes(content(attach.file()));
        form.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(UTF_8));
        return form.toByteArray();
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
