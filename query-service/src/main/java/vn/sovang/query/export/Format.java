package vn.sovang.query.export;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A file that a list can be had as.
public enum Format {
    CSV(new MediaType("text", "csv", StandardCharsets.UTF_8)),
    XLSX(new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    @SuppressWarnings("ImmutableEnumChecker") // nothing of it can be changed
    private final MediaType mediaType;

    Format(MediaType mediaType) {
        this.mediaType = mediaType;
    }

    /// The one that an address names, such as `csv`.
    public static Optional<Format> named(String name) {
        return Arrays.stream(values()).filter(format -> format.ending().equals(name)).findFirst();
    }

    /// The one that a caller would rather have than anything else.
    static Optional<Format> accepted(@Nullable String accept) {
        try {
            List<MediaType> types = MediaType.parseMediaTypes(accept);
            return types.stream()
                    .max(Comparator.comparingDouble(MediaType::getQualityValue))
                    .flatMap(best ->
                            Arrays.stream(values())
                                    .filter(format -> best.equalsTypeAndSubtype(format.mediaType))
                                    .findFirst());
        } catch (InvalidMediaTypeException notAType) {
            return Optional.empty();
        }
    }

    MediaType mediaType() {
        return mediaType;
    }

    /// The media type without its parameters.
    public String type() {
        return mediaType.getType() + "/" + mediaType.getSubtype();
    }

    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    Table table(HttpServletResponse response, String name, RowWords words) throws IOException {
        return switch (this) {
            case CSV -> new CsvTable(response.getWriter(), words);
            case XLSX -> new XlsxTable(response.getOutputStream(), name, words);
        };
    }
}
