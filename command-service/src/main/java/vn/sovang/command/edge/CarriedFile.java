package vn.sovang.command.edge;

import org.springframework.http.HttpStatus;

import vn.sovang.platform.web.InvalidRequest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A file that a PDF carries, refused for what an upload of its own would be refused for: programs,
/// macros, archives. What is none of these, such as an invoice as XML or a picture, is taken.
final class CarriedFile {
    private static final int BEGINNING = 1_024;

    /// Beginnings of programs, of older documents that may hold macros, and of archives.
    private static final List<String> REFUSED =
            List.of(
                    "MZ",
                    "\u007fELF",
                    "\u00fe\u00ed\u00fa",
                    "\u00ce\u00fa\u00ed\u00fe",
                    "\u00cf\u00fa\u00ed\u00fe",
                    "\u00ca\u00fe\u00ba\u00be",
                    "#!",
                    "L\0\0\0\u0001\u0014\u0002",
                    "\u00d0\u00cf\u0011\u00e0",
                    "Rar!",
                    "7z\u00bc\u00af",
                    "\u001f\u008b",
                    "MSCF");

    private CarriedFile() {}

    /// Refuses a file that would act on its reader's machine.
    ///
    /// @param bounds of the whole upload, which it shares with what carries it
    static void require(Path file, PdfBounds bounds) throws IOException {
        String beginning;
        try (InputStream in = Files.newInputStream(file)) {
            beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
        }
        if (REFUSED.stream().anyMatch(beginning::startsWith)) {
            throw new InvalidRequest(HttpStatus.UNPROCESSABLE_CONTENT, "attachment.pdf-carries");
        }
        if (beginning.startsWith("PK\u0003\u0004")) {
            OfficeFile.require(file, OfficeFile.DOCUMENT, OfficeFile.SHEET);
        }
        if (beginning.contains("%PDF-")) {
            PdfFile.require(file, bounds);
        }
    }
}
