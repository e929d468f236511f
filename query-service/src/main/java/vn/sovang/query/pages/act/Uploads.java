package vn.sovang.query.pages.act;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import vn.sovang.query.pages.Words;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Hands the files of a form to command-service, before its command names them. What was uploaded
/// once stays in the form, whatever else is wrong with it.
@Component
class Uploads {
    /// Field in which a browser sends the files of a part.
    static final String CHOSEN = ".tep";

    private static final String NAME_OF = "ten-tep.";
    private static final String ONE = "attachment";
    private static final long LARGEST = 20L << 20;

    /// Media types by the ends of file names: browsers do not know the types of all of them.
    private static final Map<String, String> TYPES =
            Map.of(
                    "pdf", "application/pdf",
                    "docx",
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "png", "image/png",
                    "jpg", "image/jpeg",
                    "jpeg", "image/jpeg");

    private final CommandDoor door;

    Uploads(CommandDoor door) {
        this.door = door;
    }

    /// The form with its files by their hashes.
    ///
    /// @param errors errors under the way of their part
    record Taken(Typed typed, Map<String, String> errors) {}

    Taken take(Typed typed, HttpServletRequest request, Words words)
            throws IOException, ServletException {
        if (!hasFiles(request)) {
            return new Taken(typed, Map.of());
        }
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>(typed.fields());
        Map<String, String> errors = new LinkedHashMap<>();
        for (Part file : request.getParts()) {
            if (file.getName().endsWith(CHOSEN)
                    && !file.getName().equals(Papers.DOCUMENT + CHOSEN)
                    && file.getSize() > 0) {
                String way = file.getName().substring(0, file.getName().length() - CHOSEN.length());
                take(file, way, fields, words)
                        .ifPresent(refusal -> errors.merge(way, refusal, (a, b) -> a + " " + b));
            }
        }
        return new Taken(new Typed(fields), errors);
    }

    /// The name of a file that was uploaded with the form; empty for one that was on record.
    static Optional<String> name(Typed typed, String hash) {
        return Optional.of(typed.value(NAME_OF + hash)).filter(name -> !name.isEmpty());
    }

    /// The form with the text of the document that was put into it, if any was.
    Typed read(Typed typed, HttpServletRequest request) throws IOException, ServletException {
        Part file = hasFiles(request) ? request.getPart(Papers.DOCUMENT + CHOSEN) : null;
        if (file == null || file.getSize() == 0 || file.getSize() > LARGEST) {
            return Papers.holding(typed, PaperReader.read(typed.value(Papers.DOCUMENT)));
        }
        try (InputStream stream = file.getInputStream()) {
            String name = nameOf(file);
            String text = DocumentText.of(name, stream.readAllBytes());
            Typed read = Papers.holding(typed, PaperReader.read(text));
            return read.value("source").isBlank() ? read.with("source", name) : read;
        }
    }

    /// A form has files only where it is sent in parts.
    private static boolean hasFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /// The field beside a single file that takes its name.
    static String nameField(String way) {
        return way.substring(0, way.length() - ONE.length()) + "fileName";
    }

    private Optional<String> take(
            Part file, String way, MultiValueMap<String, String> fields, Words words)
            throws IOException {
        String name = nameOf(file);
        if (file.getSize() > LARGEST) {
            return Optional.of(words.get("form.file.too-large", "file", name));
        }
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        if (type == null) {
            return Optional.of(words.get("form.file.type", "file", name));
        }
        byte[] content;
        try (InputStream stream = file.getInputStream()) {
            content = stream.readAllBytes();
        }
        return switch (door.upload(type, content, words.language())) {
            case CommandDoor.Done done -> {
                keep(done.id(), name, way, fields);
                yield Optional.empty();
            }
            case CommandDoor.Refused refused -> Optional.of(name + ": " + refused.detail());
            case CommandDoor.Unsure _ -> Optional.of(words.get("form.file.unsure", "file", name));
        };
    }

    private static void keep(
            String hash, String name, String way, MultiValueMap<String, String> fields) {
        if (way.endsWith(ONE)) {
            fields.set(way, hash);
            fields.set(nameField(way), name);
        } else {
            fields.add(way, hash);
        }
        fields.set(NAME_OF + hash, name);
    }

    /// The file's name without the folders that some browsers send along.
    private static String nameOf(Part file) {
        String given = String.valueOf(file.getSubmittedFileName()).replace('\\', '/');
        return given.substring(given.lastIndexOf('/') + 1);
    }
}
