package vn.sovang.actual;

import vn.sovang.goal.Quantity;

/// With what a change is compared, where the plan did not tell it (rule 23).
public record ActualBaseline(int year, Quantity value) implements ActualValue {}
