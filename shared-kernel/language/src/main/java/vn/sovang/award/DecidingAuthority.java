package vn.sovang.award;

/// Who decides an award (Luật 06/2022/QH15, Điều 77-80).
public enum DecidingAuthority {
    PRESIDENT,
    GOVERNMENT,
    PRIME_MINISTER,
    MINISTER,
    PROVINCIAL_CHAIRMAN,
    DEPARTMENT_DIRECTOR,
    DISTRICT_CHAIRMAN,
    COMMUNE_CHAIRMAN,
    ENTERPRISE_DIRECTOR
}
