package vn.sovang.query.api;

import vn.sovang.platform.api.Refusals;

import java.util.Map;
import java.util.SortedSet;

/// Codes with which reads refuse.
final class ReadRefusals {
    private ReadRefusals() {}

    static Map<Integer, SortedSet<String>> of(String id, String path, boolean isAct) {
        Refusals refusals = Refusals.ofAll().with(503, "wait.too-many");
        if (!isAct) {
            refusals.with(
                    400,
                    "parameter.malformed",
                    "parameter.repeated",
                    "parameter.missing",
                    "parameter.unknown",
                    "request.malformed");
        }
        if (path.contains("{")) {
            refusals.with(404, "record.unknown");
        }
        switch (id) {
            case "getDifferences" -> refusals.with(400, "view.unknown").with(404, "record.unknown");
            case "listTrail" -> refusals.with(404, "record.unknown");
            case "getNomineeDetails" ->
                    refusals.with(403, "caller.beyond-own")
                            .with(
                                    422,
                                    "reason.blank",
                                    "text.character",
                                    "text.control-character",
                                    "text.line-break",
                                    "text.too-long",
                                    "text.unseen");
            case "getAttachment" ->
                    refusals.with(429, "transfers.too-many", "transfers.too-many-of-province")
                            .with(503, "transfers.no-room");
            case "getEventProof" -> refusals.with(404, "proof.not-signed-yet");
            case "retryAutomationParkedEvent", "skipAutomationParkedEvent" ->
                    refusals.with(400, "parameter.missing")
                            .with(404, "automation.nothing-parked")
                            .with(422, "text.blank");
            case "rebuildProjection" -> refusals.with(404, "projection.unknown");
            default -> {}
        }
        return refusals.codes();
    }
}
