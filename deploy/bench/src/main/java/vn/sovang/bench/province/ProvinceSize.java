package vn.sovang.bench.province;

/// Extent of a made-up province.
///
/// @param organisations departments and communes at the top
/// @param units below them
/// @param years of plans, the last of them under way
/// @param plansOfYear plans of each year, of five campaigns each
/// @param wide number of units in the scope of the first campaign of every other plan
/// @param narrow number of units in the scope of the others
public record ProvinceSize(
        int organisations, int units, int years, int plansOfYear, int wide, int narrow) {
    public static final int CAMPAIGNS_OF_PLAN = 5;

    private static final int ORGANISATIONS = 24;
    private static final int UNITS = 1_586;
    private static final int NARROW = 300;
    private static final double SMALL = 0.02;

    /// A share of a large province: 1,611 units, 60 campaigns of four phases, 6 of them with 1,586
    /// units, some 94,000 reports, 20,000 proposals of three lines, 38,500 awards.
    public static ProvinceSize of(double share) {
        int units = Math.max(6, (int) (UNITS * share));
        return new ProvinceSize(
                Math.max(2, (int) (ORGANISATIONS * share)),
                units,
                share < SMALL ? 1 : 4,
                share < SMALL ? 1 : 3,
                units,
                Math.max(2, (int) (NARROW * share)));
    }
}
