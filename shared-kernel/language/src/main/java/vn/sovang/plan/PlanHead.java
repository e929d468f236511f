package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import vn.sovang.text.Phrase;
import vn.sovang.time.DatePoint;

/// The head of the document (Nghị định 30/2020/NĐ-CP, Điều 8).
///
/// @param documentType as the document calls itself, local types included (anomaly A14)
/// @param number the digits before the symbol
/// @param symbol such as `/KH-SCT`
/// @param date as printed; null when the document shows no date
/// @param issuer the issuing organ
/// @param signatory as printed under the text
/// @param place as printed before the date
/// @param capacity in which the signatory signs
/// @param position as printed above the signature, such as `GIÁM ĐỐC`
public record PlanHead(
        String documentType,
        Phrase title,
        Printed number,
        Printed symbol,
        @Nullable DatePoint date,
        Printed issuer,
        Printed signatory,
        @Nullable Phrase place,
        @Nullable SigningCapacity capacity,
        @Nullable Phrase position) {}
