package vn.sovang.command.edge;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;

/// Follows where a PDF holds no names: in text `(…)`, where brackets are counted and a backslash
/// takes the meaning from the next sign, in remarks, and in `<…>`. Tells what a text says that
/// ended.
final class PdfText {
    private static final int LONGEST = 4_096;

    private final StringBuilder said = new StringBuilder();
    private int depth;
    private boolean isEscaped;
    private boolean isRemark;
    private boolean isHex;
    private boolean isOpened;
    private boolean hasEnded;

    /// True for a sign of text, of a remark or of `<…>`, and for the one that ends it.
    boolean next(byte sign) {
        hasEnded = false;
        if (depth > 0) {
            inText(sign);
            return true;
        }
        if (isRemark) {
            isRemark = sign != '\n' && sign != '\r';
            return true;
        }
        if (isHex) {
            isHex = sign != '>';
            hasEnded = !isHex;
            keep(sign);
            return true;
        }
        if (isOpened) {
            isOpened = false;
            isHex = sign != '<' && sign != '>';
            keep(sign);
            return sign != '<';
        }
        depth = sign == '(' ? 1 : 0;
        isRemark = sign == '%';
        isOpened = sign == '<';
        said.setLength(0);
        keep(sign);
        return depth > 0 || isRemark;
    }

    private void inText(byte sign) {
        if (isEscaped) {
            isEscaped = false;
        } else {
            isEscaped = sign == '\\';
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
        }
        hasEnded = depth == 0;
        keep(sign);
    }

    private void keep(byte sign) {
        if (said.length() <= LONGEST) {
            said.append((char) (sign & 0xff));
        }
    }

    /// True right after the sign that ends a text, which is none of a remark.
    boolean hasEnded() {
        return hasEnded;
    }

    /// The text that ended, as it is meant; null for one that is too long for a name.
    @Nullable String said() {
        if (said.length() > LONGEST) {
            return null;
        }
        String raw = said.substring(1, said.length() - 1);
        String bytes = said.charAt(0) == '(' ? plain(raw) : ofHex(said.toString());
        byte[] signs = bytes.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.startsWith("\u00fe\u00ff")) {
            return new String(signs, 2, signs.length - 2, StandardCharsets.UTF_16BE);
        }
        return bytes.startsWith("\u00ff\u00fe")
                ? new String(signs, 2, signs.length - 2, StandardCharsets.UTF_16LE)
                : bytes.startsWith("\u00ef\u00bb\u00bf")
                        ? new String(signs, 3, signs.length - 3, StandardCharsets.UTF_8)
                        : bytes;
    }

    private static String ofHex(String raw) {
        String digits = raw.replaceAll("[^0-9A-Fa-f]", "");
        String even = digits.length() % 2 == 0 ? digits : digits + "0";
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < even.length(); i += 2) {
            plain.append((char) Integer.parseInt(even, i, i + 2, 16));
        }
        return plain.toString();
    }

    /// The signs of a text without its backslashes.
    private static String plain(String raw) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < raw.length()) {
            char sign = raw.charAt(at++);
            if (sign != '\\' || at == raw.length()) {
                plain.append(sign);
                continue;
            }
            int end = at;
            while (end < Math.min(raw.length(), at + 3) && isOctal(raw.charAt(end))) {
                end++;
            }
            if (end > at) {
                plain.append((char) (Integer.parseInt(raw, at, end, 8) & 0xff));
                at = end;
            } else {
                plain.append(escaped(raw.charAt(at++)));
            }
        }
        return plain.toString();
    }

    private static boolean isOctal(char sign) {
        return sign >= '0' && sign <= '7';
    }

    private static String escaped(char sign) {
        return switch (sign) {
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            case 'b' -> "\b";
            case 'f' -> "\f";
            case '\n', '\r' -> "";
            default -> String.valueOf(sign);
        };
    }

    /// True where a text was begun and not ended.
    boolean isOpen() {
        return depth > 0 || isHex;
    }

    /// Forgets what was begun, where another object begins.
    void end() {
        depth = 0;
        isEscaped = false;
        isRemark = false;
        isHex = false;
        isOpened = false;
        hasEnded = false;
    }
}
