package vn.sovang.award;

/// Grounds on which a State honorary title that was rightly given is stripped (tước).
public enum StrippingGround {
    /// A sentence to prison, for a term or for life, or to death that has taken effect (Luật
    /// 06/2022/QH15, Điều 93.3).
    PRISON_SENTENCE,
    /// A sentence of the narrower kind that the law asks for with some heroes and mothers (Điều
    /// 93.4).
    HERO_OR_MOTHER_SENTENCE,
    /// Permanent suspension of a commercial legal person (Điều 93.5).
    PERMANENT_SUSPENSION,
    /// A breach of the law, as the law of 2003 had it (Luật 15/2003/QH11, Điều 97).
    BREACH_OF_LAW
}
