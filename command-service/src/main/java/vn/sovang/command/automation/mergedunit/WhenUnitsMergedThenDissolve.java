package vn.sovang.command.automation.mergedunit;

import org.springframework.stereotype.Component;

import vn.sovang.command.automation.Automation;
import vn.sovang.command.automation.Reaction;
import vn.sovang.log.RecordedEvent;
import vn.sovang.unit.DissolveUnit;
import vn.sovang.unit.UnitsMerged;

import java.util.List;

/// Ends units of mergers that were written before a merger ended its units itself; of any other it
/// changes nothing.
@Component
class WhenUnitsMergedThenDissolve implements Automation {
    @Override
    public String name() {
        return "ket-thuc-don-vi-nhap";
    }

    @Override
    public List<Reaction> on(RecordedEvent event) {
        return event.payload() instanceof UnitsMerged merger
                ? merger.merged().stream()
                        .map(unit ->
                                new Reaction(
                                        event.tenant(),
                                        unit.value(),
                                        new DissolveUnit(
                                                unit,
                                                merger.mergedOn(),
                                                List.of(merger.unitId()),
                                                merger.basis())))
                        .toList()
                : List.of();
    }
}
