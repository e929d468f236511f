package vn.sovang.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/// Files for browsers beside pages: from others as they published it, from us small, and to be read
/// by people with weak eyes.
class AssetsTest {
    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});");
    private static final int FIRST_VISIT = 100_000;

    @ParameterizedTest
    @CsvSource({
        "/font/source-sans-3-latin.woff2,"
                + " 19143dca075972bc84e3fd9eab7416dd40cc565dccb2435a044bdfabe060c7d5",
        "/font/source-sans-3-vietnamese.woff2,"
                + " a91edbcdcb4e0f97ca0558994918fd3e489356c0f63aa0bc54972b5e513b4a59"
    })
    void what_others_made_is_as_they_published_it(String path, String hash) throws Exception {
        assertThat(
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(file(path))))
                .isEqualTo(hash);
    }

    @Test
    void what_others_made_comes_with_its_licence() throws Exception {
        assertThat(text("/font/LICENSE-OFL.txt")).contains("SIL Open Font License");
    }

    @Test
    void each_script_stays_below_four_kilobytes_and_the_first_visit_below_a_hundred()
            throws Exception {
        int first =
                zipped("/css/sovang.css")
                        + zipped("/css/parts.css")
                        + zipped("/js/sovang.js")
                        + zipped("/js/live.js")
                        + file("/font/source-sans-3-latin.woff2").length
                        + file("/font/source-sans-3-vietnamese.woff2").length;

        assertThat(file("/js/sovang.js").length).isLessThan(3_000);
        assertThat(file("/js/live.js").length).isLessThan(4_000);
        assertThat(file("/js/ballots.js").length).isLessThan(2_500);
        assertThat(file("/js/steps.js").length).isLessThan(1_000);
        assertThat(first).isLessThan(FIRST_VISIT);
    }

    @ParameterizedTest
    @CsvSource({
        "ink, paper, 4.5",
        "ink, sheet, 4.5",
        "ink, hover, 4.5",
        "ink, gold-soft, 4.5",
        "ink-2, paper, 4.5",
        "ink-2, sheet, 4.5",
        "ink-2, hover, 4.5",
        "ink-3, sheet, 4.5",
        "on-lacquer, lacquer, 4.5",
        "on-lacquer-2, lacquer, 4.5",
        "gold-2, lacquer, 4.5",
        "on-gold, gold-2, 4.5",
        "on-gold-soft, gold-soft, 4.5",
        "on-action, action, 4.5",
        "on-action, action-2, 4.5",
        "on-action, late, 4.5",
        "action, paper, 4.5",
        "action, sheet, 4.5",
        "action, action-soft, 4.5",
        "done, done-soft, 4.5",
        "due, due-soft, 4.5",
        "late, late-soft, 4.5",
        "late, sheet, 4.5",
        "open, open-soft, 4.5",
        "unknown, unknown-soft, 4.5",
        "edge, sheet, 3",
        "edge, paper, 3",
        "focus, ink, 3"
    })
    void words_and_edges_stand_out_from_their_ground(String front, String ground, double least)
            throws IOException {
        assertThat(contrast(front, ground)).as(front + " on " + ground).isGreaterThan(least);
    }

    private static double contrast(String front, String ground) throws IOException {
        Map<String, String> tokens = new HashMap<>();
        TOKEN.matcher(text("/css/sovang.css"))
                .results()
                .forEach(token -> tokens.put(token.group(1), token.group(2)));
        double one = luminance(tokens.get(front));
        double other = luminance(tokens.get(ground));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /// Luminance as WCAG 2.2 defines it.
    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            double linear = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
            sum += weights[i] * linear;
        }
        return sum;
    }

    private static int zipped(String path) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(file(path));
        }
        return bytes.size();
    }

    private static String text(String path) throws IOException {
        return new String(file(path), StandardCharsets.UTF_8);
    }

    private static byte[] file(String path) throws IOException {
        return new ClassPathResource("static" + path).getContentAsByteArray();
    }
}
