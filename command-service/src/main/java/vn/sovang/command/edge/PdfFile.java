package vn.sovang.command.edge;

import org.springframework.http.HttpStatus;

import vn.sovang.platform.web.InvalidRequest;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// A PDF, read for the names of what it does when it is opened: programs, starting of others,
/// sending of forms, going elsewhere by itself ([PdfActions]). Where it opens (OpenAction with a
/// page) is no such thing, and any reader sets it. Names inside object streams are read too; words
/// of text are no names ([PdfText]), but an object that seems to begin within a text is read as one
/// too: an index may lead there. What it carries is looked at as well ([PdfCarried]). What cannot
/// be read is not taken.
final class PdfFile {
    private static final Set<String> ACTIONS =
            Set.of(
                    "JavaScript",
                    "Launch",
                    "SubmitForm",
                    "ImportData",
                    "Rendition",
                    "RichMedia",
                    "RichMediaExecute",
                    "XFA");
    private static final Set<String> OTHER_FILTERS =
            Set.of(
                    "ASCIIHexDecode",
                    "AHx",
                    "ASCII85Decode",
                    "A85",
                    "LZWDecode",
                    "LZW",
                    "RunLengthDecode",
                    "RL",
                    "Crypt",
                    "DecodeParms",
                    "DP");
    private static final Set<String> DEFLATE = Set.of("FlateDecode", "Fl");
    private static final String OBJECT_STREAM = "ObjStm";
    private static final String FIRST = "First";
    private static final String ACTS = "attachment.pdf-acts";
    private static final String UNREADABLE = "attachment.pdf-unreadable";
    private static final String DELIMITERS = "/()<>[]{}%";
    private static final String FILE = "EmbeddedFile";
    private static final String FILTER = "Filter";

    private final ByteBuffer bytes;
    private final CarriedBounds bounds;
    private final Set<String> names = new HashSet<>();
    private final PdfActions actions = new PdfActions();
    private final PdfCarried carried = new PdfCarried();

    /// Places within texts at which an object seems to begin.
    private final List<Integer> inTexts = new ArrayList<>();

    private boolean hidesObjects;
    private boolean isEncrypted;
    private int filters;
    private int first;

    private PdfFile(ByteBuffer bytes, CarriedBounds bounds) {
        this.bytes = bytes;
        this.bounds = bounds;
    }

    /// Refuses a PDF that acts, or that may act for all that can be seen.
    static void require(Path file) throws IOException {
        require(file, new CarriedBounds());
    }

    /// @param bounds of the whole upload
    static void require(Path file, CarriedBounds bounds) throws IOException {
        try (FileChannel channel = FileChannel.open(file);
                Arena arena = Arena.ofConfined()) {
            ByteBuffer bytes =
                    channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena)
                            .asByteBuffer();
            new PdfFile(bytes, bounds).require();
        }
    }

    private void require() throws IOException {
        FileTail.requireNoArchive(bytes);
        FileTail.requireShort(bytes, end());
        readAll();
        for (int begins : inTexts) {
            readAgain(begins);
        }
        if (hidesObjects && isEncrypted) {
            throw refused(UNREADABLE);
        }
        if (actions.reachOutside()) {
            throw refused(ACTS);
        }
        if (carried.runs()) {
            throw refused("attachment.carries");
        }
        for (PdfCarried.Content file : carried.files()) {
            requireCarried(file);
        }
    }

    /// Byte behind the last word of the file; that of the file where none says that it ends.
    private int end() {
        int at = bytes.limit() - 1;
        while (at > 0 && !isWord(at, "%%EOF")) {
            at--;
        }
        return at > 0 ? at + 1 : bytes.limit();
    }

    private void readAll() throws IOException {
        Names outside = new Names();
        boolean isStream = false;
        for (int at = 0; at < bytes.limit(); at++) {
            if (isStream) {
                isStream = !isWord(at, "endstream") && !isHeader(at);
                if (isHeader(at)) {
                    begin(at);
                }
            } else if (outside.isText(bytes.get(at))) {
                if (isHeader(at)) {
                    bounds.readAgain();
                    inTexts.add(at);
                }
            } else if (isWord(at, "obj") && isApart(at - 3)) {
                begin(at);
            } else if (isWord(at, "stream") && isApart(at - 6)) {
                stream(at + 1);
                isStream = true;
            }
        }
        outside.requireEnded();
    }

    /// Reads the one object that seems to begin within a text.
    private void readAgain(int begins) throws IOException {
        begin(begins);
        Names outside = new Names();
        for (int at = begins + 1; at < bytes.limit(); at++) {
            bounds.readAgain();
            if (!outside.isText(bytes.get(at))) {
                if (isWord(at, "stream") && isApart(at - 6)) {
                    stream(at + 1);
                    return;
                }
                if (isWord(at, "endobj") || isHeader(at)) {
                    return;
                }
            }
        }
        outside.requireEnded();
    }

    private void requireCarried(PdfCarried.Content content) throws IOException {
        bounds.carriedOne();
        if (isEncrypted || !(content.isPlain() || content.isDeflated())) {
            throw refused(UNREADABLE);
        }
        Path file = Files.createTempFile("sovang-carried-", null);
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                if (content.isDeflated()) {
                    inflate(content.from(), (piece, length) -> out.write(piece, 0, length));
                } else {
                    copy(content.from(), out);
                }
            }
            CarriedFile.require(file, bounds);
        } finally {
            Files.delete(file);
        }
    }

    /// Copies a stream as it is, to its end.
    private void copy(int from, OutputStream out) throws IOException {
        int start = begins(from);
        int end = start;
        while (end < bytes.limit() && !isWord(end, "endstream")) {
            end++;
        }
        byte[] content = new byte[Math.max(0, end - "endstream".length() + 1 - start)];
        bounds.inflated(content.length);
        bytes.get(start, content);
        out.write(content);
    }

    /// Begins an object; what has no number is found by none.
    private void begin(int at) {
        int number = numberBefore(at - 2);
        if (number < 0) {
            throw refused(UNREADABLE);
        }
        names.clear();
        filters = 0;
        first = 0;
        actions.object(number);
        carried.object(number);
    }

    /// Reads a stream that may hold objects, and notes one that may be a file, by what stands
    /// before it.
    private void stream(int from) throws IOException {
        carried.content(
                new PdfCarried.Content(
                        from,
                        filters == 0
                                && !names.contains(FILTER)
                                && names.stream().noneMatch(OTHER_FILTERS::contains),
                        !isPackedOtherwise()),
                names.contains(FILE));
        boolean holdsObjects = names.contains(OBJECT_STREAM) || names.contains(FIRST);
        hidesObjects |= holdsObjects;
        if (holdsObjects) {
            if (isPackedOtherwise() || first <= 0) {
                throw refused(UNREADABLE);
            }
            Names inside = new Names(first);
            inflate(
                    from,
                    (piece, length) -> {
                        for (int i = 0; i < length; i++) {
                            inside.nextOfObjects(piece[i]);
                        }
                    });
        }
    }

    /// True for objects that are packed in another way, more than once, or not at all.
    private boolean isPackedOtherwise() {
        return filters != 1 || names.stream().anyMatch(OTHER_FILTERS::contains);
    }

    /// True when the numbers of an object and the word behind them end here.
    private boolean isHeader(int at) {
        return isWord(at, "obj") && isApart(at - 3) && numberBefore(at - 2) >= 0;
    }

    /// True for a sign that ends what stands before a word.
    private boolean isApart(int before) {
        return before < 0 || isEnd(bytes.get(before)) || isDigit(bytes.get(before));
    }

    /// Number of an object, of which `12 0` stands before here; negative where it does not.
    private int numberBefore(int end) {
        int at = end;
        String number = "";
        for (int i = 0; i < 2; i++) {
            while (at > 0 && isSpace(bytes.get(at - 1))) {
                at--;
            }
            StringBuilder digits = new StringBuilder();
            while (at > 0 && digits.length() < 9 && isDigit(bytes.get(at - 1))) {
                at--;
                digits.insert(0, (char) bytes.get(at));
            }
            number = digits.toString();
        }
        return PdfObjects.number(number);
    }

    /// True when a word ends here, and is not the end of `endobj` or `endstream`.
    private boolean isWord(int last, String word) {
        int first = last - word.length() + 1;
        if (first < 1 || bytes.get(last) != word.charAt(word.length() - 1)) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (bytes.get(first + i) != word.charAt(i)) {
                return false;
            }
        }
        return bytes.get(first - 1) != 'd';
    }

    /// First byte of a stream behind the end of its line.
    private int begins(int from) {
        int start = from;
        while (start < bytes.limit() && isSpace(bytes.get(start))) {
            start++;
        }
        return start;
    }

    /// Takes pieces of what was inflated.
    private interface Sink {
        void take(byte[] piece, int length) throws IOException;
    }

    private void inflate(int from, Sink sink) throws IOException {
        int start = begins(from);
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes.slice(start, bytes.limit() - start));
            byte[] piece = new byte[1 << 12];
            for (int read = inflater.inflate(piece); read > 0; read = inflater.inflate(piece)) {
                bounds.inflated(read);
                sink.take(piece, read);
            }
            if (!inflater.finished()) {
                throw refused(UNREADABLE);
            }
        } catch (DataFormatException notDeflated) {
            throw refused(UNREADABLE);
        } finally {
            inflater.end();
        }
    }

    private static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }

    private static boolean isSpace(int sign) {
        return sign == 0 || sign == 9 || sign == 10 || sign == 12 || sign == 13 || sign == 32;
    }

    private static boolean isEnd(int sign) {
        return isSpace(sign) || DELIMITERS.indexOf(sign) >= 0;
    }

    private static InvalidRequest refused(String code) {
        return new InvalidRequest(HttpStatus.UNPROCESSABLE_CONTENT, code);
    }

    /// Reads names (`/Launch`, `/L#61unch`) out of a run of bytes, and tells the other words and
    /// the brackets between them to [PdfActions] and [PdfCarried], texts to the latter.
    private final class Names {
        private static final int LONGEST = 64;

        private final StringBuilder name = new StringBuilder();
        private final PdfObjects objects;
        private final PdfText text = new PdfText();
        private boolean isInside;
        private String last = "";
        private String lastName = "";

        Names() {
            this(0);
        }

        /// Names of a stream of objects.
        ///
        /// @param first byte of the first object, after the list of their numbers and places
        Names(int first) {
            this.objects = new PdfObjects(first);
        }

        /// Reads a byte of a stream of objects, each of which begins anew.
        void nextOfObjects(byte sign) {
            objects.next(sign)
                    .ifPresent(number -> {
                        next((byte) ' ');
                        text.end();
                        actions.object(number);
                        carried.object(number);
                    });
            var _ = isText(sign);
        }

        /// Reads a byte; true for one of a text or remark.
        boolean isText(byte sign) {
            boolean isText = text.next(sign);
            next(isText ? (byte) ' ' : sign);
            if (text.hasEnded()) {
                carried.text(text);
            }
            return isText;
        }

        void requireEnded() {
            if (text.isOpen()) {
                throw refused(UNREADABLE);
            }
        }

        private void next(byte sign) {
            if (isEnd(sign)) {
                ended();
                isInside = sign == '/';
                actions.bracket((char) sign);
                carried.bracket((char) sign);
            } else if (name.length() < LONGEST) {
                name.append((char) (sign & 0xff));
            }
        }

        private void ended() {
            if (isInside) {
                named(plain(name));
            } else if (!name.isEmpty()) {
                String word = name.toString();
                if (last.equals(FIRST)) {
                    first = first == 0 ? PdfObjects.number(word) : -1; // said twice
                    last = "";
                } else if (word.equals("R") && lastName.equals(FIRST)) {
                    first = -1; // said elsewhere
                }
                actions.word(word);
                carried.word(word);
            }
            name.setLength(0);
        }

        private void named(String word) {
            if (ACTIONS.contains(word)) {
                throw refused(ACTS);
            }
            isEncrypted |= word.equals("Encrypt");
            if (word.equals(OBJECT_STREAM)
                    || word.equals(FIRST)
                    || word.equals(FILTER)
                    || word.equals(FILE)
                    || OTHER_FILTERS.contains(word)) {
                names.add(word);
            }
            filters += DEFLATE.contains(word) ? 1 : 0;
            last = word;
            lastName = word;
            actions.name(word);
            carried.name(word);
        }

        private static String plain(StringBuilder raw) {
            StringBuilder plain = new StringBuilder();
            for (int i = 0; i < raw.length(); i++) {
                boolean isCode =
                        raw.charAt(i) == '#'
                                && i + 2 < raw.length()
                                && Character.digit(raw.charAt(i + 1), 16) >= 0
                                && Character.digit(raw.charAt(i + 2), 16) >= 0;
                if (isCode) {
                    plain.append((char) Integer.parseInt(raw, i + 1, i + 3, 16));
                    i += 2;
                } else {
                    plain.append(raw.charAt(i));
                }
            }
            return plain.toString();
        }
    }
}
