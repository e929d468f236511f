package vn.sovang.proof;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The log of one province as a file that can be checked without us: a ZIP with
/// `so-vang-province.txt` (the line `so-vang-province 1` and the province's slug), then
/// `checkpoints/…` (signed notes, oldest first), `events.tsv` ([EventLine], from the first event
/// on) and `files/<hash>`. Written as it flows; holds nothing.
public final class ProvinceFile implements Closeable {
    static final String ABOUT = "so-vang-province.txt";
    static final String VERSION = "so-vang-province 1";
    static final String CHECKPOINTS = "checkpoints/";
    static final String EVENTS = "events.tsv";
    static final String FILES = "files/";

    private final ZipOutputStream zip;
    private int checkpoints;
    private boolean isAtEvents;

    public ProvinceFile(OutputStream out, String tenant) throws IOException {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        entry(ABOUT);
        line(VERSION);
        line(tenant);
    }

    /// Writes a signed checkpoint; all of them come before the first event, oldest first.
    public void checkpoint(String note) throws IOException {
        entry(CHECKPOINTS + "%06d.txt".formatted(++checkpoints));
        zip.write(note.getBytes(StandardCharsets.UTF_8));
    }

    /// Writes the next event; all of them come before the first file.
    public void event(LoggedEvent event) throws IOException {
        if (!isAtEvents) {
            entry(EVENTS);
            isAtEvents = true;
        }
        line(EventLine.of(event));
    }

    /// Writes a file that events name by its SHA-256 in hexadecimal.
    public void file(String hash, InputStream content) throws IOException {
        entry(FILES + hash);
        content.transferTo(zip);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void entry(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
    }

    private void line(String text) throws IOException {
        zip.write((text + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
