package vn.sovang.log;

/// The aggregate has moved on. Axon gets it as the cause of its own exceptions.
public final class StaleAppend extends RuntimeException {
    private final String aggregateId;

    public StaleAppend(String aggregateId) {
        super("aggregate %s has moved on".formatted(aggregateId), null, false, false);
        this.aggregateId = aggregateId;
    }

    public String aggregateId() {
        return aggregateId;
    }
}
