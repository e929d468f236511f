package vn.sovang.command.edge;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

import vn.sovang.catalogue.CommandRoute;
import vn.sovang.platform.web.InvalidRequest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A command's HTTP request, before anybody understands it.
///
/// @param key of idempotence, chosen by the caller
/// @param expectedVersion from `If-Match`
/// @param sampleTime time that the sample's loader claims; honoured only while the sample is loaded
@SuppressWarnings("ArrayRecordComponent") // Bytes of one request, compared by nobody.
public record CommandRequest(
        String key, @Nullable Long expectedVersion, @Nullable String sampleTime, byte[] body) {
    private static final int LARGEST = 1 << 20;

    /// Memory that a command takes while it is read, understood and decided.
    private static final long TIMES_ITS_BODY = 16;

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");

    public CommandRequest {
        Objects.requireNonNull(key); // it may come from elsewhere
        Objects.requireNonNull(body);
    }

    static CommandRequest of(HttpServletRequest request) throws IOException {
        requireNoParameters(request);
        String key = request.getHeader("Idempotency-Key");
        if (key == null || !KEY.matcher(key).matches()) {
            throw new InvalidRequest(HttpStatus.BAD_REQUEST, "idempotency-key.missing");
        }
        requireJson(request.getContentType());
        Long expected = expectedVersion(request.getHeader(HttpHeaders.IF_MATCH));
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        requireBody(body);
        return new CommandRequest(key, expected, request.getHeader("X-Sample-Time"), body);
    }

    /// Refuses parameters, of which no command has any.
    static void requireNoParameters(HttpServletRequest request) {
        if (request.getQueryString() != null) {
            throw new InvalidRequest(HttpStatus.BAD_REQUEST, "parameter.unknown");
        }
    }

    /// Room for a request: for the bytes of its body as it states, else for the most that are
    /// taken.
    static long room(HttpServletRequest request) {
        long told = request.getContentLengthLong();
        return TIMES_ITS_BODY * (told < 0 ? LARGEST : Math.min(told, LARGEST));
    }

    /// Room for this request.
    public long room() {
        return TIMES_ITS_BODY * body.length;
    }

    /// Refuses what no edge of ours lets in: a request may come from elsewhere.
    public void requireSound() {
        if (!KEY.matcher(key).matches()) {
            throw new InvalidRequest(HttpStatus.BAD_REQUEST, "idempotency-key.missing");
        }
        if (expectedVersion != null && expectedVersion < 0) {
            throw new InvalidRequest(HttpStatus.BAD_REQUEST, "if-match.malformed");
        }
        requireBody(body);
    }

    private static void requireBody(byte[] body) {
        if (body.length > LARGEST) {
            throw new InvalidRequest(HttpStatus.CONTENT_TOO_LARGE, "body.too-large");
        }
        requireUtf8(body);
    }

    /// Reads strictly: what has a shorter form, or is half a character, is no UTF-8.
    private static void requireUtf8(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException notUtf8) {
            throw new InvalidRequest(HttpStatus.BAD_REQUEST, "body.malformed");
        }
    }

    private static void requireJson(@Nullable String type) {
        try {
            if (type != null
                    && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.valueOf(type))) {
                return;
            }
        } catch (InvalidMediaTypeException notAType) {
            throw new InvalidRequest(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "body.media-type");
        }
        throw new InvalidRequest(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "body.media-type");
    }

    private static @Nullable Long expectedVersion(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return null;
        }
        Matcher version = VERSION.matcher(ifMatch);
        if (!version.matches()) {
            throw new InvalidRequest(HttpStatus.BAD_REQUEST, "if-match.malformed");
        }
        return Long.valueOf(version.group(1));
    }

    /// Hash of the address, of `If-Match` and of the body: one key stands for one request. Made
    /// where the command is taken, never sent.
    ///
    /// @param id of the record, from the address; null where the command begins one
    public byte[] hash(CommandRoute route, @Nullable String id) {
        String path = id == null ? route.path() : route.path().replace("{id}", id);
        String ifMatch = expectedVersion == null ? null : "\"" + expectedVersion + "\"";
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("%s\n%s\n".formatted(path, ifMatch).getBytes(StandardCharsets.UTF_8));
            return digest.digest(body);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
