package vn.sovang.command.edge;

import org.springframework.http.HttpStatus;

import vn.sovang.kernel.FileName;
import vn.sovang.platform.web.InvalidRequest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// Kinds of files that are taken, each with the bytes at which it begins.
enum FileKind {
    PDF("application/pdf", "%PDF", "pdf"),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "PK\u0003\u0004",
            "docx"),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "PK\u0003\u0004",
            "xlsx"),
    PNG("image/png", "\u0089PNG", "png"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff", "jpg jpeg jpe jfif");

    private final String mediaType;
    private final String start;
    private final String endings;

    FileKind(String mediaType, String start, String endings) {
        this.mediaType = mediaType;
        this.start = start;
        this.endings = endings;
    }

    static Optional<FileKind> of(String mediaType) {
        return Arrays.stream(values()).filter(kind -> kind.mediaType.equals(mediaType)).findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    /// True for a name whose ending is one of this kind, or that has none.
    boolean isNamed(String name) {
        String ending = FileName.ending(name);
        return ending.isEmpty() || (" " + endings + " ").contains(" " + ending + " ");
    }

    /// Refuses a file that is not of this kind, or would act on its reader's machine.
    void require(Path file) throws IOException {
        if (!begins(file)) {
            throw new InvalidRequest(
                    HttpStatus.UNPROCESSABLE_CONTENT, "attachment.content-differs");
        }
        switch (this) {
            case PDF -> PdfFile.require(file);
            case DOCX -> OfficeFile.require(file, OfficeFile.DOCUMENT);
            case XLSX -> OfficeFile.require(file, OfficeFile.SHEET);
            case PNG, JPEG -> PictureFile.require(file);
        }
    }

    private boolean begins(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(start.length());
            return start.equals(new String(first, StandardCharsets.ISO_8859_1));
        }
    }
}
