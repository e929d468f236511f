package vn.sovang.command.plan;

import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingSettled;
import vn.sovang.plan.FindingsOpened;
import vn.sovang.plan.OpenedFinding;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanImported;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a plan says in its own words, what was found in it, and how that was settled.
///
/// @param settled by the number of the finding
record Paper(PlanContent content, List<Finding> findings, Map<Integer, FindingSettled> settled) {
    Paper {
        findings = List.copyOf(findings);
        settled = Map.copyOf(settled);
    }

    static Paper of(PlanImported imported) {
        return new Paper(imported.content(), imported.findings(), Map.of());
    }

    /// The same findings about the text that was issued.
    Paper of(PlanContent issued) {
        return new Paper(issued, findings, settled);
    }

    Paper with(FindingSettled settlement) {
        Map<Integer, FindingSettled> more = new HashMap<>(settled);
        more.put(settlement.number(), settlement);
        return new Paper(content, findings, more);
    }

    /// With what came up later, after all that was found before.
    Paper with(FindingsOpened opened) {
        List<Finding> more =
                Stream.concat(
                                findings.stream(),
                                opened.findings().stream().map(OpenedFinding::finding))
                        .toList();
        return new Paper(content, more, settled);
    }
}
