package vn.sovang.query.awardregister;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import java.time.Instant;

/// A list of awards in numbers: the totals are those of the list with the same filters (rule 53).
///
/// @param position of the log as of which these are counted
public record ListFigures(@JsonUnwrapped AwardFigures figures, long position, Instant asOf) {}
