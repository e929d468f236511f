package vn.sovang.award;

/// Forms of commendation, hình thức khen thưởng (Luật 06/2022/QH15, Điều 9).
public enum CommendationForm {
    ORDER,
    MEDAL,
    STATE_HONORARY_TITLE,
    STATE_PRIZE,
    COMMEMORATIVE_MEDAL,
    CERTIFICATE_OF_MERIT,
    LETTER_OF_COMMENDATION
}
