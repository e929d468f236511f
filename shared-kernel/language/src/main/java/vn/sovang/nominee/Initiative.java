package vn.sovang.nominee;

import vn.sovang.kernel.Required;

import java.time.LocalDate;

/// An initiative that was recognised, or a scientific project that was accepted (Luật 06/2022/QH15,
/// Điều 3, 23.2).
///
/// @param scope in which the council holds it to have effect
/// @param council that recognised it, or accepted the project
/// @param certificate number and symbol of the decision or certificate
public record Initiative(
        String name,
        Nature nature,
        EffectScope scope,
        String council,
        String certificate,
        LocalDate recognisedOn)
        implements HistoryFact {
    public enum Nature {
        INITIATIVE,
        SCIENCE_PROJECT
    }

    public Initiative {
        Required.name("name", name);
        Required.name("council", council);
        Required.name("certificate", certificate);
    }

    @Override
    public int year() {
        return recognisedOn.getYear();
    }
}
