package vn.sovang.actual;

import vn.sovang.goal.Quantity;

/// A figure with its unit (rule 26).
public record ActualFigure(Quantity figure) implements ActualValue {}
