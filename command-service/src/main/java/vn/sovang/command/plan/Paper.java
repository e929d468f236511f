package vn.sovang.command.plan;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingSettled;
import vn.sovang.plan.FindingsOpened;
import vn.sovang.plan.OpenedFinding;
import vn.sovang.plan.PlanContent;

import java.util.List;

/// Oddities found in a plan's own words, with how they were settled.
///
/// @param settled settlements under the number of their finding
record Paper(
        PlanContent content, PVector<Finding> findings, PMap<Integer, FindingSettled> settled) {
    static Paper of(PlanContent content, List<Finding> findings) {
        return new Paper(content, TreePVector.from(findings), HashTreePMap.empty());
    }

    /// The same findings about the text that is in force.
    Paper about(PlanContent inForce) {
        return new Paper(inForce, findings, settled);
    }

    Paper with(FindingSettled settlement) {
        return new Paper(content, findings, settled.plus(settlement.number(), settlement));
    }

    /// The paper with what came up later, after all that was found before.
    Paper with(FindingsOpened opened) {
        List<Finding> more = opened.findings().stream().map(OpenedFinding::finding).toList();
        return new Paper(content, findings.plusAll(more), settled);
    }
}
