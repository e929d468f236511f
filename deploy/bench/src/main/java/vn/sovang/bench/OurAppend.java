package vn.sovang.bench;

import org.axonframework.eventhandling.DomainEventMessage;

import vn.sovang.kernel.TenantId;
import vn.sovang.log.AppendRequest;
import vn.sovang.log.CommandKey;
import vn.sovang.log.EventLog;
import vn.sovang.log.EventSerializer;
import vn.sovang.log.NewEvent;
import vn.sovang.log.Outcome;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/// The log's own append, numbered, chained, isolated, with an idempotency key.
record OurAppend(EventLog log, EventSerializer serializer, Clock clock) implements Rival {
    @Override
    public String name() {
        return "ours";
    }

    @Override
    public Load.Call over(int provinces) {
        List<TenantId> all = BenchDatabase.provinces(provinces);
        return _ -> append(all.get(ThreadLocalRandom.current().nextInt(all.size())));
    }

    private void append(TenantId province) {
        UUID aggregate = UUID.randomUUID();
        DomainEventMessage<Letter> letter = Letter.first(aggregate);
        var payload = letter.serializePayload(serializer, byte[].class);
        NewEvent event =
                new NewEvent(
                        letter.getType(),
                        letter.getAggregateIdentifier(),
                        0,
                        UUID.fromString(letter.getIdentifier()),
                        payload.getType().getName(),
                        1,
                        payload.getData(),
                        letter.serializeMetaData(serializer, byte[].class).getData(),
                        null);
        CommandKey key =
                new CommandKey(
                        "van-thu.so-ct",
                        letter.getIdentifier(),
                        new byte[32],
                        aggregate.toString(),
                        null,
                        null);
        AppendRequest request =
                new AppendRequest(List.of(event), List.of(), key, List.of(), clock.instant());
        if (!(log.append(province, request) instanceof Outcome.Appended)) {
            throw new IllegalStateException("not appended");
        }
    }
}
