package vn.sovang.plan;

/// Oddities that can be found in a document when it is imported, or in its campaigns later.
public enum FindingCode {
    IMPOSSIBLE_DATE("A01", Severity.WARN),
    NUMBER_EMPTY("A02", Severity.INFO),
    DATE_PARTIAL("A03", Severity.INFO),
    HEAD_INCOMPLETE("A04", Severity.INFO),
    PROVINCE_UNKNOWN("A05", Severity.WARN),
    FUZZY_START("A06", Severity.INFO),
    RELATIVE_START("A07", Severity.INFO),
    REPORT_BEFORE_PHASE_END("A08", Severity.WARN),
    WRAP_UP_BEFORE_PHASE_END("A09", Severity.WARN),
    DOSSIER_DUE_AT_CAMPAIGN_END("A10", Severity.WARN),
    REPORT_UNDATED("A11", Severity.INFO),
    LOCAL_DOCUMENT_TYPE("A14", Severity.INFO),
    CITATION_INCOMPLETE("A16", Severity.INFO),
    LIST_OPEN("A17", Severity.INFO),
    LABEL_GAP("A18", Severity.INFO),
    CROSS_REFERENCE_WRONG("A19", Severity.WARN),
    HEADING_WITHOUT_CONTENT("A20", Severity.INFO),
    ATTACHMENT_MISSING("A21", Severity.WARN),
    ANNIVERSARY_MISCOUNTED("A22", Severity.WARN),
    SPELLING("A25", Severity.INFO),
    YEAR_INCONSISTENT("A26", Severity.WARN),
    STATED_TWICE("A27", Severity.INFO),
    AWARD_OUTSIDE_HIERARCHY("A33", Severity.INFO),
    RECIPIENT_WITHOUT_DISPOSITION("A35", Severity.INFO),
    PARENT_ISSUER_NOT_RECIPIENT("A37", Severity.INFO),
    DATE_UNREAD("R04", Severity.WARN),
    /// A day of the week that is not that of the day beside it, as with a wrong count.
    WEEKDAY_DIFFERS("C10", Severity.WARN),
    PHASE_ENDS_BEFORE_START("R08", Severity.WARN),
    END_ASSUMED_INCLUSIVE("R03", Severity.INFO),
    SYMBOL_UNREAD("A15", Severity.INFO),
    COMMEMORATION_OUTSIDE_WINDOW("A24", Severity.INFO),
    POPULATIONS_DIFFER("A28", Severity.INFO),
    FLOOR_AGAINST_CAP("A29", Severity.INFO),
    QUANTITY_UNREAD("A31", Severity.WARN),
    BASELINE_UNKNOWN("A32", Severity.INFO),
    CAMPAIGN_NOT_AMENDED("R16", Severity.WARN),
    PLAN_ENDED_CAMPAIGN_RUNS("C34", Severity.WARN),
    SCOPE_BEYOND_LAUNCHER("Đ18", Severity.WARN),
    LAUNCHER_BELOW_AWARD("Đ74", Severity.INFO),
    FUZZY_END("R07", Severity.INFO),
    YEAR_ASSUMED("C09", Severity.INFO),
    EVENT_AWAITED("R06", Severity.INFO),
    LIMIT_RECURRING("C14", Severity.INFO),
    WORKING_DAYS_UNCOUNTED("C43", Severity.INFO),
    /// Counted by a calendar of holidays, which a person can put right (rule 5).
    WORKING_DAYS_COUNTED("R05", Severity.INFO),
    HOUR_UNSTATED("R01", Severity.INFO),
    DAY_NOT_IN_YEAR("C44", Severity.WARN),
    /// A campaign was closed while its limit for award dossiers was still to come.
    CLOSED_BEFORE_DOSSIER_LIMIT("C24", Severity.WARN),
    /// A campaign that the plan begins was launched before the plan was issued.
    LAUNCHED_BEFORE_PLAN("C11", Severity.WARN),
    /// An authority that is not competent for the award by the rules of the plan's day (rule 38).
    AWARD_NOT_COMPETENT("R38", Severity.WARN),
    /// A title for a kind of subject that cannot hold it (rules 39, 40).
    AWARD_NOT_FOR_SUBJECT("R40", Severity.WARN),
    /// A dossier that lacks what the law asks for (Luật 06/2022/QH15, Điều 84).
    CHECKLIST_BELOW_LAW("Đ84", Severity.WARN),
    /// Awards, or a whole plan, without a criterion (Luật 06/2022/QH15, Điều 17).
    CRITERIA_MISSING("Đ17", Severity.INFO),
    /// Two criteria of one award and kind of subject with one label.
    CRITERIA_ALIKE("C22", Severity.WARN),
    /// A basis that was no longer in force on the plan's day.
    BASIS_LAPSED("C29", Severity.WARN),
    /// A basis that others hold to have lapsed by the plan's day, which nobody verified.
    BASIS_PERHAPS_LAPSED("C05", Severity.INFO),
    /// Another plan of the same issuer and year bears the number (rule 13).
    NUMBER_GIVEN_TWICE("R13", Severity.WARN),
    /// Awards that fall under a law of which nobody has read the text (rule 42).
    RULES_UNREAD("R42", Severity.INFO),
    /// A basis that was not yet in force on the plan's day (Luật 06/2022/QH15, Điều 94).
    BASIS_NOT_YET("Đ94", Severity.WARN),
    /// An issuer that the register has as dissolved on the document's day (rule 52).
    ISSUER_ENDED("R52", Severity.WARN),
    /// An account that the register names for a nominee only after it acted on that nominee's
    /// proposal, or a vote on it under a name like the nominee's (rule 44).
    ACTED_ON_OWN("R44", Severity.WARN);

    /// Weight of a finding for whoever settles it.
    public enum Severity {
        INFO,
        WARN
    }

    private final String register;
    private final Severity severity;

    FindingCode(String register, Severity severity) {
        this.register = register;
        this.severity = severity;
    }

    /// `A..` of the anomaly register, or what asks for it: `R..` a rule, `C..` a capability, `Đ..`
    /// an article of Luật 06/2022/QH15.
    public String register() {
        return register;
    }

    public Severity severity() {
        return severity;
    }
}
