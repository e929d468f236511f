package vn.sovang.query.proposalboard;

/// Numbers of proposals by stage, and by who has them.
///
/// @param handedIn at some time, and not withdrawn
/// @param stages all of them, by stage
/// @param holders those under way, by who has them on the table
public record ProposalCount(int total, int handedIn, Stages stages, Holders holders) {
    /// Count where nobody made a proposal.
    public static final ProposalCount NONE =
            new ProposalCount(0, 0, new Stages(0, 0, 0, 0, 0, 0, 0), new Holders(0, 0, 0, 0, 0));

    /// Numbers by stage.
    public record Stages(
            int proposed,
            int submitted,
            int forwarded,
            int returned,
            int withdrawn,
            int refused,
            int decided) {}

    /// Numbers by holder.
    public record Holders(int unit, int office, int council, int leader, int recipient) {}
}
