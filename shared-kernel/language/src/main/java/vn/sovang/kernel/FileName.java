package vn.sovang.kernel;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Names of files that every system can save: no folder, no sign that a system keeps for itself, no
/// device.
public final class FileName {
    private static final int LONGEST_BYTES = 255;
    private static final Pattern SIGNS = Pattern.compile("[\\\\/:*?\"<>|]");
    private static final Pattern DEVICES =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])(\\..*)?");

    private FileName() {}

    /// Refuses a name that cannot be saved as it is.
    public static void require(String name) {
        Wording.name(name);
        boolean isFit =
                name.equals(name.strip())
                        && !name.startsWith(".")
                        && !name.endsWith(".")
                        && !SIGNS.matcher(name).find()
                        && !DEVICES.matcher(name).matches()
                        && name.codePoints().noneMatch(Wording::isUnseen)
                        && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES;
        if (!isFit) {
            throw new InvalidValue("file-name.unfit", "name", name);
        }
    }
}
