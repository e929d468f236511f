package vn.sovang.campaign;

/// Parts of a campaign that an amendment can change.
public enum CampaignPart {
    NAME,
    ALIASES,
    KIND,
    STANDING,
    YEARS,
    LAUNCHED_WITH,
    COMMEMORATIONS,
    DOSSIER,
    CHECKLIST,
    AWARDS,
    CRITERIA,
    PHASE_ADDED,
    PHASE_DROPPED,
    PHASE_NAME,
    START,
    END,
    WRAP_UP,
    REPORT
}
