package vn.sovang.award;

/// A form of commendation and the authority that decides it: a Bằng khen of the minister is not one
/// of the province.
public record FormItem(CommendationForm form, DecidingAuthority decidedBy) implements AwardItem {}
