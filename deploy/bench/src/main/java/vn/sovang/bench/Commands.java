package vn.sovang.bench;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

import vn.sovang.kernel.TenantId;
import vn.sovang.log.CommandKey;
import vn.sovang.log.EventLog;
import vn.sovang.log.EventSerializer;
import vn.sovang.log.KeptStates;
import vn.sovang.log.PostgresEventStorageEngine;
import vn.sovang.log.WriteContext;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/// Commands through Axon's bus and repository with a strong cache, over one engine or the other.
final class Commands {
    private static final int BOOKS = 2_048;
    private static final CorrelationDataProvider KEEPS_ALL =
            message -> new HashMap<>(message.getMetaData());

    private final String name;
    private final Configuration axon;
    private final Runnable fresh;

    private Commands(String name, Configuration axon, Runnable fresh) {
        this.name = name;
        this.axon = axon;
        this.fresh = fresh;
    }

    static Commands ours(EventLog log, EventSerializer serializer, Clock clock) {
        PostgresEventStorageEngine engine =
                PostgresEventStorageEngine.builder()
                        .log(log)
                        .tenant(Commands::tenant)
                        .writeContext(() -> context(clock))
                        .build();
        return new Commands(
                "ours",
                started(DefaultConfigurer.defaultConfiguration(false), engine, serializer),
                () -> {});
    }

    static Commands stock(BenchDatabase database, StockEngine stock, EventSerializer serializer) {
        Configurer configurer =
                DefaultConfigurer.defaultConfiguration(false)
                        .configureTransactionManager(_ -> stock);
        return new Commands(
                "stock",
                started(configurer, stock.engine(), serializer),
                () -> stock.createTables(database));
    }

    Rival creating() {
        return rival(provinces -> {
            fresh.run();
            return _ -> send(new LetterBook.Begin(UUID.randomUUID()), any(provinces));
        });
    }

    /// Each caller writes into books of its own: what is measured is no contest for one record.
    Rival updating() {
        return rival(provinces -> {
            fresh.run();
            List<Book> books =
                    IntStream.range(0, BOOKS)
                            .mapToObj(n ->
                                    new Book(
                                            UUID.randomUUID(), provinces.get(n % provinces.size())))
                            .toList();
            for (Book book : books) {
                send(new LetterBook.Begin(book.id), book.province);
            }
            return caller -> {
                int turn = ThreadLocalRandom.current().nextInt(BOOKS / 64);
                Book book = books.get(turn * 64 + caller % 64);
                send(new LetterBook.Write(book.id), book.province);
            };
        });
    }

    private record Book(UUID id, TenantId province) {}

    private interface Over {
        Load.Call provinces(List<TenantId> provinces) throws Exception;
    }

    private Rival rival(Over over) {
        return new Rival() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Load.Call over(int provinces) {
                try {
                    return over.provinces(BenchDatabase.provinces(provinces));
                } catch (Exception failure) {
                    throw new IllegalStateException(failure);
                }
            }
        };
    }

    private void send(Object command, TenantId province) {
        Map<String, String> metadata = new HashMap<>(Letter.METADATA);
        metadata.put("tenant", province.value());
        FutureCallback<Object, Object> answer = new FutureCallback<>();
        axon.commandBus()
                .dispatch(
                        GenericCommandMessage.asCommandMessage(command).withMetaData(metadata),
                        answer);
        if (answer.getResult().isExceptional()) {
            throw new IllegalStateException(answer.getResult().exceptionResult());
        }
    }

    private static TenantId any(List<TenantId> provinces) {
        return provinces.get(ThreadLocalRandom.current().nextInt(provinces.size()));
    }

    private static Configuration started(
            Configurer configurer, EventStorageEngine engine, EventSerializer serializer) {
        KeptStates states = new KeptStates(BOOKS * 2, Commands::tenant, () -> false);
        return configurer
                .configureSerializer(_ -> serializer)
                .configureEventSerializer(_ -> serializer)
                .configureMessageSerializer(_ -> serializer)
                .configureEmbeddedEventStore(_ -> engine)
                .configureCorrelationDataProviders(_ -> List.of(KEEPS_ALL))
                .configureAggregate(
                        AggregateConfigurer.defaultConfiguration(LetterBook.class)
                                .configureCache(_ -> states.of(LetterBook.class)))
                .start();
    }

    private static TenantId tenant() {
        return new TenantId(String.valueOf(message().getMetaData().get("tenant")));
    }

    private static WriteContext context(Clock clock) {
        CommandMessage<?> command = message();
        MetaData metadata = command.getMetaData();
        CommandKey key =
                new CommandKey(
                        String.valueOf(metadata.get("actor")),
                        command.getIdentifier(),
                        new byte[32],
                        LetterBook.of(command.getPayload()).toString(),
                        null,
                        null);
        return new WriteContext(tenant(), clock.instant(), key, List.of());
    }

    private static CommandMessage<?> message() {
        return (CommandMessage<?>) CurrentUnitOfWork.get().root().getMessage();
    }
}
