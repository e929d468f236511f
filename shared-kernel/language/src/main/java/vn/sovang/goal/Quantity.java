package vn.sovang.goal;

import org.jspecify.annotations.Nullable;

import vn.sovang.text.Phrase;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number with its unit as a document writes it, and the reading beside the words (rule 26,
/// anomaly A31): a comma before decimals, dots between thousands, `vạn` is ten thousand, leading
/// zeros and a sign before an increment mean nothing.
///
/// @param amount null where the words cannot be read, or could be read in two ways
/// @param unit thing counted, such as `tỷ đồng`, `%`, `bậc`; blank where the words name no unit
public record Quantity(Phrase phrase, @Nullable BigDecimal amount, String unit) {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\d.,])\\+?(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(\\d+))?(?![\\d.,]*\\d)");
    private static final Pattern TEN_THOUSAND = Pattern.compile("^vạn(?!\\p{L})\\s*");
    private static final BigDecimal VAN = new BigDecimal(10_000);

    public Quantity {
        amount = amount == null ? null : plain(amount);
    }

    /// Reads the words; the reading is never given by a caller, so nothing is repaired in silence.
    public static Quantity of(String words) {
        Phrase phrase = new Phrase(words);
        String text = Normalizer.normalize(words, Normalizer.Form.NFC).strip();
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            return new Quantity(phrase, null, "");
        }
        String rest = text.substring(number.end()).strip();
        if (NUMBER.matcher(rest).find()) {
            return new Quantity(phrase, null, "");
        }
        BigDecimal read = amount(number);
        Matcher tenThousand = TEN_THOUSAND.matcher(rest);
        return tenThousand.find()
                ? new Quantity(phrase, read.multiply(VAN), rest.substring(tenThousand.end()))
                : new Quantity(phrase, read, rest);
    }

    public Optional<BigDecimal> read() {
        return Optional.ofNullable(amount);
    }

    private static BigDecimal amount(Matcher number) {
        String whole = number.group(1).replace(".", "");
        String decimals = number.group(2);
        return new BigDecimal(decimals == null ? whole : whole + "." + decimals);
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal shortest = amount.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
