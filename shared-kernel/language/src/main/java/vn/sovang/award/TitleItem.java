package vn.sovang.award;

/// A title and the authority that decides it.
public record TitleItem(EmulationTitle title, DecidingAuthority decidedBy) implements AwardItem {}
