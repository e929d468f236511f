package vn.sovang.command.edge;

import org.springframework.http.HttpStatus;

import vn.sovang.kernel.FileName;
import vn.sovang.platform.web.InvalidRequest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A document of Office Open XML: an archive whose first part says of what kind each other part is.
/// It is unpacked within bounds; on a disk stands, for a moment, only what is a file in itself.
final class OfficeFile {
    private static final String CARRIES = "attachment.carries";
    private static final String TYPES = "[Content_Types].xml";
    private static final int MOST_PARTS = 5_000;
    private static final long MOST_BYTES = 256L << 20;
    private static final long MOST_TIMES = 200;

    /// Size below which an archive may be as dense as it likes: empty sheets are.
    private static final long ALWAYS_TAKEN = 4L << 20;

    private static final List<String> PROGRAMS =
            List.of("macroenabled", "vbaproject", "macrosheet", "activex");

    /// Relations whose target is opened together with the document.
    private static final List<String> FETCHED =
            List.of("/attachedTemplate", "/oleObject", "/frame", "/subDocument");

    /// An address of a network, and no path on a disk such as `file:///C:/`.
    private static final Pattern ELSEWHERE =
            Pattern.compile("\\s*(?:(?i)[a-z]{2,}:(?!///[a-z]:)|[\\\\/]{2})");

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    /// Kind of the part that makes it a document.
    static final String DOCUMENT = OFFICE + "wordprocessingml.document.main+xml";

    /// Kind of the part that makes it a sheet.
    static final String SHEET = OFFICE + "spreadsheetml.sheet.main+xml";

    /// Kind of the part that makes it a row of slides, which a document may carry.
    static final String SLIDES = OFFICE + "presentationml.presentation.main+xml";

    /// Endings of parts that are no programs here: settings of a printer and drawings.
    private static final Set<String> OF_PARTS = Set.of("bin", "svg");

    private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0";

    /// Names in an older compound file, of a package of any file and of macros.
    private static final List<String> IN_COMPOUND =
            Stream.of("Ole10Native", "_VBA_PROJECT")
                    .map(name ->
                            new String(
                                    name.getBytes(StandardCharsets.UTF_16LE),
                                    StandardCharsets.ISO_8859_1))
                    .toList();

    private static final int LONGEST_NAME = 64;

    private OfficeFile() {}

    /// Refuses what is no document of that kind, carries programs, or swells beyond the bounds.
    ///
    /// @param mainTypes kinds of the part that makes it such a document
    static void require(Path file, String... mainTypes) throws IOException {
        require(file, new CarriedBounds(), mainTypes);
    }

    /// @param bounds of the whole upload
    static void require(Path file, CarriedBounds bounds, String... mainTypes) throws IOException {
        try (ZipFile parts = new ZipFile(file.toFile())) {
            if (parts.size() > MOST_PARTS) {
                throw refused("attachment.swells");
            }
            Set<String> kinds = kinds(parts);
            Set<String> names = names(parts);
            if (carriesPrograms(kinds) || carriesPrograms(names)) {
                throw refused("attachment.macros");
            }
            if (Collections.disjoint(kinds, List.of(mainTypes))) {
                throw differs();
            }
            requireOwnTemplate(parts);
            requireBounded(parts, Files.size(file));
            requireHarmless(parts, bounds);
        } catch (ZipException | XMLStreamException | IllegalArgumentException unreadable) {
            throw differs();
        }
    }

    /// Two parts of one name would be one thing here and another in somebody's word processor.
    private static Set<String> names(ZipFile parts) {
        Set<String> names = new HashSet<>();
        for (ZipEntry part : Collections.list(parts.entries())) {
            if (!names.add(part.getName().toLowerCase(Locale.ROOT))) {
                throw differs();
            }
        }
        return names;
    }

    /// Refuses parts that leave the document's folder, or are files that an upload of their own
    /// would be refused for.
    private static void requireHarmless(ZipFile parts, CarriedBounds bounds) throws IOException {
        for (ZipEntry part : Collections.list(parts.entries())) {
            String name = part.getName();
            if (isOutside(name)) {
                throw differs();
            }
            boolean isProgram = FileName.runs(name) && !OF_PARTS.contains(FileName.ending(name));
            if (isProgram || FileName.unpacks(name)) {
                throw refused(CARRIES);
            }
            look(parts, part, bounds);
        }
    }

    private static boolean isOutside(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/")
                || path.indexOf(':') >= 0
                || List.of(path.split("/", -1)).contains("..");
    }

    private static void look(ZipFile parts, ZipEntry part, CarriedBounds bounds)
            throws IOException {
        String beginning;
        try (InputStream in = parts.getInputStream(part)) {
            beginning =
                    new String(in.readNBytes(CarriedFile.BEGINNING), StandardCharsets.ISO_8859_1);
        }
        if (beginning.startsWith(COMPOUND)) {
            if (names(parts, part, IN_COMPOUND)) {
                throw refused(CARRIES);
            }
        } else if (CarriedFile.isLookedInto(beginning) || PictureFile.begins(beginning)) {
            if (!PictureFile.begins(beginning)) {
                bounds.carriedOne();
            }
            Path file = Files.createTempFile("sovang-carried-", null);
            try (InputStream in = parts.getInputStream(part)) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                CarriedFile.require(file, bounds);
            } finally {
                Files.delete(file);
            }
        }
    }

    private static boolean names(ZipFile parts, ZipEntry part, List<String> names)
            throws IOException {
        String before = "";
        try (InputStream in = parts.getInputStream(part)) {
            byte[] piece = in.readNBytes(1 << 16);
            while (piece.length > 0) {
                String text = before + new String(piece, StandardCharsets.ISO_8859_1);
                if (names.stream().anyMatch(text::contains)) {
                    return true;
                }
                before = text.substring(Math.max(0, text.length() - LONGEST_NAME));
                piece = in.readNBytes(1 << 16);
            }
        }
        return false;
    }

    private static boolean carriesPrograms(Set<String> words) {
        return words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(word -> PROGRAMS.stream().anyMatch(word::contains));
    }

    private static Set<String> kinds(ZipFile parts) throws IOException, XMLStreamException {
        ZipEntry types = parts.getEntry(TYPES);
        if (types == null) {
            throw differs();
        }
        Set<String> kinds = new HashSet<>();
        read(
                parts,
                types,
                element -> {
                    String kind = element.getAttributeValue(null, "ContentType");
                    if (kind != null) {
                        kinds.add(kind);
                    }
                });
        return kinds;
    }

    /// Refuses a document whose template or object is fetched from elsewhere when it is opened: the
    /// programs of that one run as its own would. A template on the writer's own disk is what every
    /// word processor notes.
    private static void requireOwnTemplate(ZipFile parts) throws IOException, XMLStreamException {
        for (ZipEntry part : Collections.list(parts.entries())) {
            if (part.getName().toLowerCase(Locale.ROOT).endsWith(".rels")) {
                read(parts, part, OfficeFile::requireAtHand);
            }
        }
    }

    private static void requireAtHand(XMLStreamReader element) {
        String kind = Objects.requireNonNullElse(element.getAttributeValue(null, "Type"), "");
        String target = Objects.requireNonNullElse(element.getAttributeValue(null, "Target"), "");
        if (FETCHED.stream().anyMatch(kind::endsWith) && ELSEWHERE.matcher(target).lookingAt()) {
            throw refused("attachment.macros");
        }
    }

    private static void read(ZipFile parts, ZipEntry part, Consumer<XMLStreamReader> element)
            throws IOException, XMLStreamException {
        XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = new Bounded(parts.getInputStream(part), ALWAYS_TAKEN)) {
            XMLStreamReader reader = xml.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    element.accept(reader);
                }
            }
        }
    }

    /// Counts what comes out: the sizes that the archive states are not believed.
    private static void requireBounded(ZipFile parts, long size) throws IOException {
        long left = Math.min(MOST_BYTES, Math.max(ALWAYS_TAKEN, size * MOST_TIMES));
        byte[] piece = new byte[1 << 16];
        for (ZipEntry part : Collections.list(parts.entries())) {
            try (InputStream in = parts.getInputStream(part)) {
                for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                    left -= read;
                    if (left < 0) {
                        throw refused("attachment.swells");
                    }
                }
            }
        }
    }

    private static InvalidRequest differs() {
        return refused("attachment.content-differs");
    }

    private static InvalidRequest refused(String code) {
        return new InvalidRequest(HttpStatus.UNPROCESSABLE_CONTENT, code);
    }

    /// Ends where too much has come.
    private static final class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            return count(super.read(), 1);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            return count(read, read);
        }

        private int count(int answer, int read) {
            left -= Math.max(0, read);
            if (left < 0) {
                throw refused("attachment.swells");
            }
            return answer;
        }
    }
}
