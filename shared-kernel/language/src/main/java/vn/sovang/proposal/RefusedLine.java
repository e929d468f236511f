package vn.sovang.proposal;

/// A line that a decision did not grant, and why (rule 45).
public record RefusedLine(int line, String reason) {}
