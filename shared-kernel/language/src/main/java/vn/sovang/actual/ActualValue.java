package vn.sovang.actual;

/// Value of an actual, by what its leaf asks for.
public sealed interface ActualValue
        permits ActualFigure, ActualShare, ActualMembers, ActualStatement, ActualBaseline {}
