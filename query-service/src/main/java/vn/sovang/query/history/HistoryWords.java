package vn.sovang.query.history;

import vn.sovang.query.pages.Words;

/// Facts of a nominee's history in words.
public final class HistoryWords {
    private HistoryWords() {}

    public static String said(ShownFact fact, Words words) {
        ShownFact.Award award = fact.award();
        ShownFact.Recognised initiative = fact.initiative();
        ShownFact.Figures figures = fact.figures();
        if (award != null) {
            return words.get("history.award", "item", item(award, words), "year", fact.year());
        }
        if (initiative != null) {
            return words.get(
                    "history.initiative",
                    "nature",
                    words.of(initiative.nature()),
                    "name",
                    initiative.name(),
                    "scope",
                    words.of(initiative.scope()));
        }
        if (figures != null) {
            return words.get(
                    "history.year",
                    "year",
                    fact.year(),
                    "members",
                    figures.members(),
                    "completed",
                    figures.completed(),
                    "advanced",
                    figures.advancedWorkers(),
                    "fighters",
                    figures.grassrootsFighters(),
                    "disciplined",
                    figures.disciplined());
        }
        ShownFact.Service service = fact.service();
        if (service != null) {
            return words.get(
                            service.until() == null ? "history.works" : "history.worked",
                            "unit",
                            service.unit(),
                            "from",
                            Words.day(service.from()),
                            "until",
                            service.until() == null ? "" : Words.day(service.until()))
                    + (service.opinion() == null
                            ? ""
                            : words.get("history.heard", "opinion", service.opinion()));
        }
        if (fact.firstYear() != null) {
            return words.get("history.complete", "first", fact.firstYear(), "last", fact.year());
        }
        return words.get(
                "history.rating",
                "rating",
                fact.rating() == null ? "" : words.of(fact.rating()),
                "year",
                fact.year());
    }

    /// The document on which it stands.
    public static String source(ShownFact fact, Words words) {
        ShownFact.Award award = fact.award();
        ShownFact.Recognised initiative = fact.initiative();
        if (award != null) {
            return "%s · %s · %s"
                    .formatted(
                            words.get("decision.title", "number", award.number()),
                            Words.day(award.decidedOn()),
                            award.issuer());
        }
        if (initiative != null) {
            return "%s · %s · %s"
                    .formatted(
                            initiative.certificate(),
                            Words.day(initiative.recognisedOn()),
                            initiative.council());
        }
        return fact.basis() == null ? "" : fact.basis();
    }

    private static String item(ShownFact.Award award, Words words) {
        if (award.title() != null) {
            return words.of(award.title());
        }
        return award.form() == null ? "" : words.of(award.form());
    }
}
