package vn.sovang.actual;

import vn.sovang.goal.Quantity;

/// Baseline with which a change is compared, where the plan did not state it (rule 23).
public record ActualBaseline(int year, Quantity value) implements ActualValue {}
