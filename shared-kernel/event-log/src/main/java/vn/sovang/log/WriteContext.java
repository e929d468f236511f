package vn.sovang.log;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.kernel.TenantId;

/// What surrounds the events of a unit of work: whose they are, when, by which command, with which files.
public record WriteContext(
        TenantId tenant, Instant now, @Nullable CommandKey command, List<String> attachments) {
    public WriteContext {
        attachments = List.copyOf(attachments);
    }
}
