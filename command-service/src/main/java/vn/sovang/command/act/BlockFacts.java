package vn.sovang.command.act;

import vn.sovang.block.BlockDissolved;
import vn.sovang.block.BlockEvent;
import vn.sovang.block.BlockFormed;
import vn.sovang.block.LeadAppointed;
import vn.sovang.block.MemberAssigned;
import vn.sovang.block.MembershipEnded;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An emulation block on days, as the log has it.
public record BlockFacts(Facts facts) {
    public Optional<BlockFormed> formed() {
        return facts.last(BlockFormed.class);
    }

    public boolean isMember(UnitId unit, LocalDate day) {
        boolean isMember = false;
        for (BlockEvent event : facts.all(BlockEvent.class)) {
            isMember =
                    switch (event) {
                        case MemberAssigned e ->
                                isMember || (e.unitId().equals(unit) && isFrom(e.validFrom(), day));
                        case MembershipEnded e ->
                                isMember && !(e.unitId().equals(unit) && isFrom(e.endedOn(), day));
                        case BlockDissolved e -> isMember && !isFrom(e.dissolvedOn(), day);
                        case BlockFormed _, LeadAppointed _ -> isMember;
                    };
        }
        return isMember;
    }

    public List<UnitId> members(LocalDate day) {
        return facts.all(MemberAssigned.class).stream()
                .map(MemberAssigned::unitId)
                .distinct()
                .filter(unit -> isMember(unit, day))
                .toList();
    }

    /// True when a unit leads it: the last that was appointed up to the day, as long as it is a
    /// member.
    public boolean isLead(UnitId unit, LocalDate day) {
        return facts.all(LeadAppointed.class).stream()
                .filter(lead -> isFrom(lead.validFrom(), day))
                .reduce((earlier, later) -> later)
                .filter(lead -> lead.unitId().equals(unit) && isMember(unit, day))
                .isPresent();
    }

    private static boolean isFrom(LocalDate from, LocalDate day) {
        return !day.isBefore(from);
    }
}
