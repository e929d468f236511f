package vn.sovang.actual;

/// What an actual says, by what its leaf asks for.
public sealed interface ActualValue
        permits ActualFigure, ActualShare, ActualMembers, ActualStatement, ActualBaseline {}
