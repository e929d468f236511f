package vn.sovang.kernel;

import java.util.Map;

/// Texts as they may come from outside. Whatever was taken in before this was asked stays readable:
/// only the edge asks, never the constructor of an event's value.
public final class Wording {
    /// Most characters of a text that is no document's own phrase.
    public static final int LONGEST = 10_000;

    private static final String KEPT_CONTROLS = "\n\r\t";

    /// Letters that are drawn as nothing: Hangul fillers and the empty Braille cell.
    private static final String BLANK_LETTERS = "\u115f\u1160\u3164\uffa0\u2800";

    private Wording() {}

    /// A text that a database and a reader can hold: no control characters but line breaks and
    /// tabs, no half characters.
    public static void readable(String text) {
        if (text.codePoints().anyMatch(Wording::isBroken)) {
            throw new InvalidValue("text.control-character", Map.of());
        }
    }

    /// A free text, of several lines perhaps, whose letters stand in the order in which they are
    /// read: with nothing that turns their direction, no line break that only some programs show,
    /// no letters that nobody sees (tags, marks of annotations) and no code that is no character.
    public static void prose(String text) {
        readable(text);
        text.codePoints()
                .filter(Wording::isMisleading)
                .findFirst()
                .ifPresent(point -> {
                    throw new InvalidValue(
                            "text.character", "character", "U+%04X".formatted(point));
                });
        if (!text.isBlank() && !isSeen(text)) {
            throw new InvalidValue("text.unseen", Map.of());
        }
        if (text.length() > LONGEST) {
            throw new InvalidValue("text.too-long", "longest", Integer.toString(LONGEST));
        }
    }

    /// A name or a label: a free text on one line.
    public static void name(String text) {
        readable(text);
        if (text.codePoints().anyMatch(Wording::isLineBreak)) {
            throw new InvalidValue("text.line-break", Map.of());
        }
        prose(text);
    }

    /// True when there is anything to be seen.
    public static boolean isSeen(String text) {
        return text.codePoints()
                .anyMatch(point ->
                        !isUnseen(point)
                                && !Character.isSpaceChar(point)
                                && !isMark(point)
                                && BLANK_LETTERS.indexOf(point) < 0);
    }

    /// True when the code stands for nothing that is drawn: controls, formats, line breaks, half
    /// characters and unassigned codes.
    public static boolean isUnseen(int point) {
        return isLineBreak(point)
                || switch (Character.getType(point)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.UNASSIGNED ->
                            true;
                    default -> false;
                };
    }

    private static boolean isBroken(int point) {
        return (Character.isISOControl(point) && KEPT_CONTROLS.indexOf(point) < 0)
                || Character.getType(point) == Character.SURROGATE;
    }

    private static boolean isMisleading(int point) {
        return switch (point) {
            case 0x061c, 0x200e, 0x200f, 0x2028, 0x2029 -> true;
            default ->
                    (point >= 0x202a && point <= 0x202e)
                            || (point >= 0x2066 && point <= 0x206f)
                            || (point >= 0xfff9 && point <= 0xfffb)
                            || (point >= 0xe0000 && point <= 0xe0fff)
                            || Character.getType(point) == Character.UNASSIGNED;
        };
    }

    private static boolean isLineBreak(int point) {
        return point == '\n'
                || point == '\r'
                || point == '\t'
                || point == 0x2028
                || point == 0x2029;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
