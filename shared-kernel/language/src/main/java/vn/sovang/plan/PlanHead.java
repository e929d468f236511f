package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import vn.sovang.text.Phrase;
import vn.sovang.time.DatePoint;

/// The head of the document (Nghị định 30/2020/NĐ-CP, Điều 8).
///
/// @param documentType as the document calls itself, local types included (anomaly A14)
/// @param number the digits before the symbol
/// @param symbol such as `/KH-SCT`
/// @param date as printed; none when the document shows no date
/// @param issuer the issuing organ
/// @param signatory as printed under the text, with the capacity
public record PlanHead(
        String documentType,
        Phrase title,
        Printed number,
        Printed symbol,
        @Nullable DatePoint date,
        Printed issuer,
        Printed signatory) {}
