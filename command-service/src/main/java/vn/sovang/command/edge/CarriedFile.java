package vn.sovang.command.edge;

import org.springframework.http.HttpStatus;

import vn.sovang.platform.web.InvalidRequest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// A file that a PDF or a document carries, refused for what an upload of its own would be refused
/// for: programs, macros, archives. What is none of these, such as an invoice as XML or a picture,
/// is taken.
final class CarriedFile {
    /// Bytes by which every kind is known: an image of a disk says so after 32 KiB.
    static final int BEGINNING = 33_000;

    private static final int OF_TAR = 257;
    private static final int OF_DISK = 32_769;
    private static final String PACKED = "PK\u0003\u0004";
    private static final String PDF = "%PDF-";
    private static final int BEFORE_PDF = 1_024;

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
                    "\u001f\u009d",
                    "\u001f\u00a0",
                    "\u00fd7zXZ\0",
                    "(\u00b5/\u00fd",
                    "\u0004\"M\u0018",
                    "LZIP",
                    "`\u00ea",
                    "!<arch>\n",
                    "\u00ed\u00ab\u00ee\u00db",
                    "xar!",
                    "MSWIM\0",
                    "PK\u0005\u0006",
                    "PK\u0007\b",
                    "MSCF");

    /// Archives that say so behind their first bytes.
    private static final Pattern ARCHIVE =
            Pattern.compile(
                    "BZh[1-9]1AY&SY.*|..-l[hz][\\dds]-.*|.{7}\\*\\*ACE\\*\\*.*", Pattern.DOTALL);

    private CarriedFile() {}

    /// True where the beginning of a file says that it has to be looked into, or refused.
    static boolean isLookedInto(String beginning) {
        return isRefused(beginning) || beginning.startsWith(PACKED) || isPdf(beginning);
    }

    /// True where the beginning is that of a program or of an archive that is no document.
    static boolean isRefused(String beginning) {
        return REFUSED.stream().anyMatch(beginning::startsWith)
                || ARCHIVE.matcher(beginning).matches()
                || beginning.startsWith("ustar", OF_TAR)
                || beginning.startsWith("CD001", OF_DISK);
    }

    private static boolean isPdf(String beginning) {
        return beginning.substring(0, Math.min(BEFORE_PDF, beginning.length())).contains(PDF);
    }

    /// Refuses a file that would act on its reader's machine.
    ///
    /// @param bounds of the whole upload, which it shares with what carries it
    static void require(Path file, CarriedBounds bounds) throws IOException {
        String beginning;
        try (InputStream in = Files.newInputStream(file)) {
            beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
        }
        if (isRefused(beginning)) {
            throw new InvalidRequest(HttpStatus.UNPROCESSABLE_CONTENT, "attachment.carries");
        }
        if (beginning.startsWith(PACKED)) {
            OfficeFile.require(
                    file, bounds, OfficeFile.DOCUMENT, OfficeFile.SHEET, OfficeFile.SLIDES);
        }
        if (isPdf(beginning)) {
            PdfFile.require(file, bounds);
        } else if (!beginning.startsWith(PACKED)) {
            PictureFile.require(file);
        }
    }
}
