package vn.sovang.decision;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.DecisionId;
import vn.sovang.kernel.TenantId;

import java.time.Instant;
import java.util.List;

/// The decision of an authority to which proposals of this province were forwarded arrived here.
///
/// @param decision its answer to these proposals; its issuer is the authority as this register
///   knows it
/// @param origin the body on the platform from which it came by itself; null where it was recorded
///   by hand
/// @param attachments the decision as a file, where there is one
/// @param recordedBy account that recorded it
public record DecisionReceived(
        DecisionId decisionId,
        DecisionIssued decision,
        @Nullable TenantId origin,
        List<String> attachments,
        String recordedBy,
        Instant receivedAt)
        implements DecisionEvent {
    public DecisionReceived {
        attachments = List.copyOf(attachments);
    }
}
