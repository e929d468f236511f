package vn.sovang.unit;

/// Kinds of units in the order of the State, the Party or society.
public enum UnitKind {
    MINISTRY,
    PROVINCIAL_COMMITTEE,
    DEPARTMENT,
    DIVISION,
    OFFICE,
    CENTRE,
    DISTRICT_COMMITTEE,
    DISTRICT_DIVISION,
    COMMUNE_COMMITTEE,
    PARTY_BODY,
    TRADE_UNION,
    YOUTH_UNION,
    FATHERLAND_FRONT,
    ENTERPRISE,
    COUNCIL
}
