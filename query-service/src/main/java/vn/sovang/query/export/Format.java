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
    /// Written as it is read, so however long it is.
    CSV(new MediaType("text", "csv", StandardCharsets.UTF_8), Integer.MAX_VALUE),
    XLSX(
            new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            100_000);

    @SuppressWarnings("ImmutableEnumChecker") // nothing of it can be changed
    private final MediaType mediaType;

    private final int mostRows;

    Format(MediaType mediaType, int mostRows) {
        this.mediaType = mediaType;
        this.mostRows = mostRows;
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

    /// Number of rows after which a file says that there are more.
    int mostRows() {
        return mostRows;
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
