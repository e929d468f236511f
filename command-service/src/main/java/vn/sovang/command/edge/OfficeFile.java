package vn.sovang.command.edge;

import org.springframework.http.HttpStatus;

import vn.sovang.platform.web.InvalidRequest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A document of Office Open XML: an archive whose first part says of what kind each other part is.
/// It is unpacked within bounds, and never to a disk.
final class OfficeFile {
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

    private OfficeFile() {}

    /// Refuses what is no document of that kind, carries programs, or swells beyond the bounds.
    ///
    /// @param mainTypes kinds of the part that makes it such a document
    static void require(Path file, String... mainTypes) throws IOException {
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
