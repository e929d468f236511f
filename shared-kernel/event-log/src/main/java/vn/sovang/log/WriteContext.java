package vn.sovang.log;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.TenantId;

import java.time.Instant;
import java.util.List;

/// Surroundings of the events of a unit of work: tenant, time, command and files.
public record WriteContext(
        TenantId tenant, Instant now, @Nullable CommandKey command, List<String> attachments) {
    public WriteContext {
        attachments = List.copyOf(attachments);
    }
}
