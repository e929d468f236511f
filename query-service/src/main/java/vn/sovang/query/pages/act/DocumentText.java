package vn.sovang.query.pages.act;

import org.springframework.web.util.HtmlUtils;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// The plain text of an uploaded document: a text file, or the paragraphs of a word processor's.
final class DocumentText {
    private static final String BODY = "word/document.xml";
    private static final int LARGEST = 8 << 20;

    private DocumentText() {}

    /// Empty where the file is of another kind, is damaged, or holds no text.
    static String of(String fileName, byte[] content) throws IOException {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".docx")
                ? paragraphs(content)
                : new String(content, StandardCharsets.UTF_8);
    }

    private static String paragraphs(byte[] archive) throws IOException {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals(BODY)) {
                    String xml = new String(parts.readNBytes(LARGEST), StandardCharsets.UTF_8);
                    return HtmlUtils.htmlUnescape(
                            xml.replaceAll("</w:p>|<w:br/>|<w:br [^>]*>", "\n")
                                    .replaceAll("<w:tab/>", " ")
                                    .replaceAll("<[^>]*>", ""));
                }
            }
        } catch (ZipException | EOFException broken) {
            return "";
        }
        return "";
    }
}
