package vn.sovang.award;

import vn.sovang.unit.AuthorityKind;
import vn.sovang.unit.UnitKind;

import java.util.Optional;

/// Authorities that decide on awards (Luật 06/2022/QH15, Điều 77-80).
public enum DecidingAuthority {
    PRESIDENT(Level.STATE),
    GOVERNMENT(Level.STATE),
    PRIME_MINISTER(Level.STATE),
    MINISTER(Level.MINISTRY_OR_PROVINCE),
    PROVINCIAL_CHAIRMAN(Level.MINISTRY_OR_PROVINCE),
    DEPARTMENT_DIRECTOR(Level.BASE),
    DISTRICT_CHAIRMAN(Level.BASE),
    COMMUNE_CHAIRMAN(Level.BASE),
    ENTERPRISE_DIRECTOR(Level.BASE);

    /// Levels of authorities; a proposal goes upwards.
    public enum Level {
        BASE,
        MINISTRY_OR_PROVINCE,
        STATE
    }

    private final Level level;

    DecidingAuthority(Level level) {
        this.level = level;
    }

    public Level level() {
        return level;
    }

    /// True when a proposal for this authority may go to the other one: to itself, or to one below
    /// it that sends it on (tuyến trình).
    public boolean isReachedBy(DecidingAuthority station) {
        return station == this || station.level.compareTo(level) < 0;
    }

    /// The authority at the head of a unit; empty where its head decides no award.
    public static Optional<DecidingAuthority> headOf(UnitKind kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case MINISTRY -> MINISTER;
                    case PROVINCIAL_COMMITTEE -> PROVINCIAL_CHAIRMAN;
                    case DEPARTMENT -> DEPARTMENT_DIRECTOR;
                    case DISTRICT_COMMITTEE -> DISTRICT_CHAIRMAN;
                    case COMMUNE_COMMITTEE -> COMMUNE_CHAIRMAN;
                    case ENTERPRISE -> ENTERPRISE_DIRECTOR;
                    case DIVISION,
                            OFFICE,
                            CENTRE,
                            DISTRICT_DIVISION,
                            PARTY_BODY,
                            TRADE_UNION,
                            YOUTH_UNION,
                            FATHERLAND_FRONT,
                            COUNCIL ->
                            null;
                });
    }

    /// The authority at the head of an authority outside; the head of a central body decides as a
    /// minister does (Bộ, ban, ngành; Điều 74).
    public static DecidingAuthority headOf(AuthorityKind kind) {
        return switch (kind) {
            case PRESIDENT -> PRESIDENT;
            case GOVERNMENT -> GOVERNMENT;
            case PRIME_MINISTER -> PRIME_MINISTER;
            case MINISTRY, CENTRAL_BODY -> MINISTER;
            case PROVINCIAL_COMMITTEE -> PROVINCIAL_CHAIRMAN;
        };
    }
}
