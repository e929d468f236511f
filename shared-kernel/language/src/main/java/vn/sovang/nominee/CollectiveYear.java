package vn.sovang.nominee;

import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.Required;

import java.util.stream.IntStream;

/// A year of a collective in numbers of its members (Luật 06/2022/QH15, Điều 27, 28).
///
/// @param completed those who completed their tasks, or better
/// @param advancedWorkers those who reached Lao động tiên tiến
/// @param grassrootsFighters those who reached Chiến sĩ thi đua cơ sở
/// @param disciplined those disciplined by a warning (cảnh cáo) or above; a reprimand is not one
/// @param basis the document that counts them
public record CollectiveYear(
        int year,
        int members,
        int completed,
        int advancedWorkers,
        int grassrootsFighters,
        int disciplined,
        String basis)
        implements HistoryFact {
    public CollectiveYear {
        HistoryFact.requireYear(year);
        Required.name("basis", basis);
        int most = members;
        if (members < 1
                || IntStream.of(completed, advancedWorkers, grassrootsFighters, disciplined)
                        .anyMatch(part -> part < 0 || part > most)) {
            throw new InvalidValue("figures.unfit", "members", Integer.toString(members));
        }
    }
}
