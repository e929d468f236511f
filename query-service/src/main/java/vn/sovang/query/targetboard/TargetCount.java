package vn.sovang.query.targetboard;

/// Numbers of targets by verdict.
///
/// @param notIssued of plans that are not in force: nobody is asked for them, and they have no
///   verdict here
public record TargetCount(int total, int met, int notMet, int unknown, int notIssued) {
    /// Count of no target.
    public static final TargetCount NONE = new TargetCount(0, 0, 0, 0, 0);
}
