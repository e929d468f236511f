package vn.sovang.command.act;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/// Knowledge of other aggregates that reads each of them once, however many lines ask. One is made
/// for each command.
public final class ReadOnce implements Function<UUID, Facts> {
    private final Function<UUID, Facts> log;
    private final Map<UUID, Facts> read = new HashMap<>();

    public ReadOnce(Function<UUID, Facts> log) {
        this.log = log;
    }

    @Override
    public Facts apply(UUID aggregate) {
        Facts known = read.get(aggregate);
        if (known == null) {
            known = log.apply(aggregate);
            read.put(aggregate, known);
        }
        return known;
    }
}
