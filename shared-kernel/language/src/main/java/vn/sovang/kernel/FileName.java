package vn.sovang.kernel;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names of files that every system can save: no folder, no sign that a system keeps for itself, no
/// device, and no ending by which a system would run what is inside.
public final class FileName {
    private static final int LONGEST_BYTES = 255;
    private static final Pattern SIGNS = Pattern.compile("[\\\\/:*?\"<>|]");
    private static final Pattern DEVICES =
            Pattern.compile(
                    "(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])\\s*(\\..*)?");
    private static final Pattern ENDING =
            Pattern.compile("\\.\\s*(\\p{Alpha}\\p{Alnum}{0,9}|7(?i:z))\\s*$");
    private static final Pattern UNSEEN = Pattern.compile("\\p{C}");
    private static final Pattern AT_THE_END = Pattern.compile("[.\\s:/\\\\]+$");
    private static final Set<String> PROGRAMS =
            Set.of(
                    "app", "appx", "bat", "bin", "chm", "cmd", "com", "cpl", "dll", "exe", "gadget",
                    "hta", "htm", "html", "inf", "jar", "js", "jse", "lnk", "mht", "mhtml", "msc",
                    "msi", "msp", "pif", "ps1", "py", "reg", "scf", "scr", "sh", "svg", "url", "vb",
                    "vbe", "vbs", "ws", "wsf", "wsh");

    /// Endings of documents that hold macros.
    private static final Pattern MACROS = Pattern.compile("(doc|dot|xls|xlt|xla|ppt|pot|pps|ppa)m");

    private static final Set<String> ARCHIVES =
            Set.of(
                    "7z", "ace", "alz", "apk", "ar", "arc", "arj", "br", "bz", "bz2", "cab", "cpio",
                    "deb", "dmg", "egg", "gz", "img", "iso", "lha", "lz", "lz4", "lzh", "lzma",
                    "lzo", "pak", "rar", "rpm", "sit", "sitx", "tar", "taz", "tbz", "tbz2", "tgz",
                    "tlz", "txz", "tzst", "udf", "uue", "vhd", "vhdx", "war", "wim", "xar", "xz",
                    "z", "zip", "zipx", "zoo", "zst");

    /// Ending of one part of an archive in several.
    private static final Pattern ARCHIVE_PART = Pattern.compile("[rz]\\d\\d");

    private FileName() {}

    /// Refuses a name that cannot be saved as it is.
    public static void require(String name) {
        Wording.name(name);
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
        boolean isFit =
                plain.equals(plain.strip())
                        && !plain.startsWith(".")
                        && !plain.endsWith(".")
                        && !SIGNS.matcher(plain).find()
                        && !DEVICES.matcher(plain).matches()
                        && !DEVICES.matcher(name).matches()
                        && !PROGRAMS.contains(ending(name))
                        && name.codePoints().noneMatch(Wording::isUnseen)
                        && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES;
        if (!isFit) {
            throw new InvalidValue("file-name.unfit", "name", name);
        }
    }

    /// True for a name under which some system would run what is inside, whatever it says behind
    /// the ending: dots, spaces, and signs that nobody sees.
    public static boolean runs(String name) {
        String ending = seenEnding(name);
        return PROGRAMS.contains(ending) || MACROS.matcher(ending).matches();
    }

    /// True for a name under which some system would unpack what is inside.
    public static boolean unpacks(String name) {
        String ending = seenEnding(name);
        return ARCHIVES.contains(ending) || ARCHIVE_PART.matcher(ending).matches();
    }

    private static String seenEnding(String name) {
        String plain =
                UNSEEN.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
        return ending(AT_THE_END.matcher(plain).replaceAll(""));
    }

    /// Ending that says what a file is, in small letters and without its dot; empty where there is
    /// none: `số 12.2026` has none.
    public static String ending(String name) {
        Matcher ending = ENDING.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC));
        return ending.find() ? ending.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
