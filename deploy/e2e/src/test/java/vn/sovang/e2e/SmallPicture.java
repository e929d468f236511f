package vn.sovang.e2e;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

/// A screenshot in its 256 most frequent colours that differ to the eye: a third of the bytes, and
/// the same to the eye, as pages have few colours and the edges of letters.
final class SmallPicture {
    private static final int COLOURS = 256;

    /// Sum of squares of the three parts, below which two colours look the same.
    private static final int ALIKE = 150;

    private SmallPicture() {}

    static byte[] of(byte[] png) throws IOException {
        BufferedImage full = ImageIO.read(new ByteArrayInputStream(png));
        int width = full.getWidth();
        int[] pixels = full.getRGB(0, 0, width, full.getHeight(), null, 0, width);
        Map<Integer, Integer> counted = new HashMap<>();
        for (int pixel : pixels) {
            counted.merge(pixel, 1, Integer::sum);
        }
        List<Integer> palette = new ArrayList<>();
        counted.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .filter(colour -> palette.stream().noneMatch(one -> distance(one, colour) < ALIKE))
                .limit(COLOURS)
                .forEach(palette::add);
        int[] colours = palette.stream().mapToInt(Integer::intValue).toArray();
        IndexColorModel model =
                new IndexColorModel(
                        8,
                        colours.length,
                        colours,
                        0,
                        false,
                        -1,
                        java.awt.image.DataBuffer.TYPE_BYTE);
        BufferedImage small =
                new BufferedImage(width, full.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        Map<Integer, Integer> nearest = new HashMap<>();
        byte[] indexes = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            indexes[i] =
                    nearest.computeIfAbsent(pixels[i], pixel -> nearest(pixel, palette))
                            .byteValue();
        }
        small.getRaster().setDataElements(0, 0, width, full.getHeight(), indexes);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(small, "png", bytes);
        return bytes.toByteArray();
    }

    private static int nearest(int pixel, List<Integer> palette) {
        return palette.indexOf(
                palette.stream()
                        .min(Comparator.comparingInt(colour -> distance(pixel, colour)))
                        .orElseThrow());
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int difference = (one >> shift & 0xff) - (other >> shift & 0xff);
            sum += difference * difference;
        }
        return sum;
    }
}
