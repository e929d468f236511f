package vn.sovang.command.edge;

import org.springframework.http.HttpStatus;

import vn.sovang.platform.web.InvalidRequest;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// A PDF, read for the names of what it does when it is opened: programs, starting of others,
/// sending of forms, going elsewhere by itself ([PdfActions]). Where it opens (OpenAction with a
/// page) is no such thing, and any reader sets it. Names inside object streams are read too; words
/// of text are no names ([PdfText]). What cannot be read is not taken.
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
    private static final String DELIMITERS = "/()<>[]{}%";
    private static final int MOST_INFLATED = 128 << 20;

    private final ByteBuffer bytes;
    private final Set<String> names = new HashSet<>();
    private final PdfActions actions = new PdfActions();
    private boolean hidesObjects;
    private int filters;
    private int first;
    private long inflated;

    private PdfFile(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /// Refuses a PDF that acts, or that may act for all that can be seen.
    static void require(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file);
                Arena arena = Arena.ofConfined()) {
            ByteBuffer bytes =
                    channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena)
                            .asByteBuffer();
            new PdfFile(bytes).require();
        }
    }

    private void require() {
        Names outside = new Names();
        PdfText text = new PdfText();
        boolean isStream = false;
        for (int at = 0; at < bytes.limit(); at++) {
            if (isStream) {
                isStream = !isWord(at, "endstream") && !isHeader(at);
                if (isHeader(at)) {
                    begin(at);
                }
            } else if (text.next(bytes.get(at))) {
                outside.next((byte) ' ');
                if (isHeader(at)) {
                    throw refused("attachment.pdf-unreadable");
                }
            } else {
                outside.next(bytes.get(at));
                if (isWord(at, "obj") && isApart(at - 3)) {
                    begin(at);
                } else if (isWord(at, "stream") && isApart(at - 6)) {
                    inflateObjects(at + 1);
                    isStream = true;
                }
            }
        }
        if (text.isOpen() || (hidesObjects && outside.isEncrypted)) {
            throw refused("attachment.pdf-unreadable");
        }
        if (actions.reachOutside()) {
            throw refused("attachment.pdf-acts");
        }
    }

    /// Begins an object; what has no number is found by none.
    private void begin(int at) {
        int number = numberBefore(at - 2);
        if (number < 0) {
            throw refused("attachment.pdf-unreadable");
        }
        names.clear();
        filters = 0;
        first = 0;
        actions.object(number);
    }

    /// Reads a stream that may hold objects, by what stands before it.
    private void inflateObjects(int from) {
        boolean holdsObjects = names.contains(OBJECT_STREAM) || names.contains(FIRST);
        hidesObjects |= holdsObjects;
        if (holdsObjects) {
            if (isPackedOtherwise() || first <= 0) {
                throw refused("attachment.pdf-unreadable");
            }
            inflate(from);
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

    /// Reads a stream of objects.
    private void inflate(int from) {
        int start = from;
        while (start < bytes.limit() && isSpace(bytes.get(start))) {
            start++;
        }
        Names inside = new Names(first);
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes.slice(start, bytes.limit() - start));
            byte[] piece = new byte[1 << 12];
            for (int read = inflater.inflate(piece); read > 0; read = inflater.inflate(piece)) {
                inflated += read;
                if (inflated > MOST_INFLATED) {
                    throw refused("attachment.swells");
                }
                for (int i = 0; i < read; i++) {
                    inside.nextOfObjects(piece[i]);
                }
            }
            if (!inflater.finished()) {
                throw refused("attachment.pdf-unreadable");
            }
        } catch (DataFormatException notDeflated) {
            throw refused("attachment.pdf-unreadable");
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
    /// the brackets between them to [PdfActions].
    private final class Names {
        private static final int LONGEST = 64;

        private final StringBuilder name = new StringBuilder();
        private final PdfObjects objects;
        private final PdfText text = new PdfText();
        private boolean isInside;
        private boolean isEncrypted;
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
                    });
            next(text.next(sign) ? (byte) ' ' : sign);
        }

        void next(byte sign) {
            if (isEnd(sign)) {
                ended();
                isInside = sign == '/';
                actions.bracket((char) sign);
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
            }
            name.setLength(0);
        }

        private void named(String word) {
            if (ACTIONS.contains(word)) {
                throw refused("attachment.pdf-acts");
            }
            isEncrypted |= word.equals("Encrypt");
            if (word.equals(OBJECT_STREAM)
                    || word.equals(FIRST)
                    || word.equals("Filter")
                    || OTHER_FILTERS.contains(word)) {
                names.add(word);
            }
            filters += DEFLATE.contains(word) ? 1 : 0;
            last = word;
            lastName = word;
            actions.name(word);
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
