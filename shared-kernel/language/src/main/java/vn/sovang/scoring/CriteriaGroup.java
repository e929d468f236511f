package vn.sovang.scoring;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Required;

import java.math.BigDecimal;
import java.util.List;

/// Criteria under one heading.
///
/// @param most greatest points of all of them together; null where nothing bounds them
public record CriteriaGroup(
        String code, String name, @Nullable BigDecimal most, List<ScoredCriterion> criteria) {
    public CriteriaGroup {
        Required.label("code", code);
        Required.name("name", name);
        most = most == null ? null : Points.of("most", most);
        criteria = List.copyOf(criteria);
    }
}
