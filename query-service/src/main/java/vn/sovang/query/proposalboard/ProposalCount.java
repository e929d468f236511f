package vn.sovang.query.proposalboard;

/// How many proposals have come how far, and who has them.
///
/// @param handedIn at some time, and not withdrawn
/// @param stages all of them, by stage
/// @param holders those under way, by who has them on the table
public record ProposalCount(int total, int handedIn, Stages stages, Holders holders) {
    /// Nobody made any.
    public static final ProposalCount NONE =
            new ProposalCount(0, 0, new Stages(0, 0, 0, 0, 0, 0, 0), new Holders(0, 0, 0, 0, 0));

    /// By stage.
    public record Stages(
            int proposed,
            int submitted,
            int forwarded,
            int returned,
            int withdrawn,
            int refused,
            int decided) {}

    /// By who has them.
    public record Holders(int unit, int office, int council, int leader, int recipient) {}
}
