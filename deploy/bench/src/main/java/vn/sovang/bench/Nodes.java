package vn.sovang.bench;

import vn.sovang.kernel.Role;
import vn.sovang.kernel.TenantId;
import vn.sovang.testdatabase.TestAxonServer;
import vn.sovang.testdatabase.TestSignIn;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/// Commands by HTTP on a few records, each sent to any instance: one instance, two behind a plain
/// round-robin, and two between which a server that speaks Axon Server's protocol routes. All of it
/// shares one machine: what a second machine would add is not seen, what routing costs and saves
/// is.
final class Nodes {
    static final String PART = "nodes";

    private static final TenantId PROVINCE = new TenantId("tinh-2");
    private static final int RECORDS = 64;
    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final LocalDate FIRST_DAY = LocalDate.of(1950, 1, 1);

    private final List<CommandService> instances;
    private final String token;
    private final BenchDatabase database;
    private final List<UUID> records = new ArrayList<>();
    private final List<AtomicInteger> turns =
            IntStream.range(0, RECORDS).mapToObj(_ -> new AtomicInteger()).toList();
    private final LongAdder refused = new LongAdder();

    private Nodes(List<CommandService> instances, String token, BenchDatabase database) {
        this.instances = instances;
        this.token = token;
        this.database = database;
    }

    /// A way to run the service.
    private record Way(String name, int instances, boolean isRouted) {}

    static List<Figure> run(BenchDatabase database, Options options) throws Exception {
        List<Figure> figures = new ArrayList<>();
        try (TestSignIn signIn = new TestSignIn();
                TestAxonServer server = new TestAxonServer(true)) {
            signIn.nextIs(PROVINCE, UUID.randomUUID(), Role.TENANT_ADMIN);
            Map<String, String> routing =
                    Map.of(
                            "SPRING_PROFILES_ACTIVE", "axon-server",
                            "SOVANG_AXON_SERVERS", server.address(),
                            "SOVANG_AXON_TLS", "false");
            for (Way way :
                    List.of(
                            new Way("one", 1, false),
                            new Way("two", 2, false),
                            new Way("two-routed", 2, true))) {
                List<CommandService> instances = new ArrayList<>();
                try {
                    while (instances.size() < way.instances) {
                        instances.add(
                                CommandService.start(
                                        database,
                                        options.folder(),
                                        signIn.issuer(),
                                        way.isRouted ? routing : Map.of()));
                    }
                    figures.addAll(
                            new Nodes(instances, Tokens.of(signIn), database)
                                    .measure(way, options));
                } finally {
                    instances.forEach(CommandService::close);
                }
            }
        }
        options.callers().forEach(callers -> ratios(figures, callers));
        return figures;
    }

    /// Shows the rates of all ways beside that of one instance.
    private static void ratios(List<Figure> figures, int callers) {
        List<Figure> ways = figures.stream().filter(figure -> figure.callers() == callers).toList();
        ways.stream()
                .skip(1)
                .forEach(way ->
                        System.out.printf(
                                Locale.ROOT,
                                "ratio %s/%s at %d: %.2f%n",
                                way.rival(),
                                ways.getFirst().rival(),
                                callers,
                                way.rate() / ways.getFirst().rate()));
    }

    private List<Figure> measure(Way way, Options options) throws Exception {
        register();
        List<Figure> figures = new ArrayList<>();
        for (int callers : options.callers()) {
            var _ = Load.run(this::rename, callers, WARM_UP, this::cpu);
            Map<String, Double> before = decided();
            refused.reset();
            List<Load.Round> rounds = new ArrayList<>();
            for (int round = 0; round < options.rounds(); round++) {
                rounds.add(Load.run(this::rename, callers, options.length(), this::cpu));
            }
            Figure figure = Figure.of(PART, way.name, 1, callers, rounds);
            Report.show(figure);
            show(before, decided());
            figures.add(figure);
        }
        return figures;
    }

    private void register() throws IOException, InterruptedException {
        for (int n = 0; n < RECORDS; n++) {
            UUID id =
                    new UUID(0x0176bb3e70007000L + n, UUID.randomUUID().getLeastSignificantBits());
            records.add(id);
            require(
                    201,
                    instances
                            .getFirst()
                            .post(
                                    token,
                                    "/api/units",
                                    """
                                    {"unitId": "%1$s", "name": "Sở %1$s", "kind": "DEPARTMENT",
                                     "validFrom": "%2$s", "basis": "QĐ 1"}
                                    """
                                            .formatted(id, FIRST_DAY)));
        }
    }

    /// Gives any record its next name, by any instance. Two callers may meet on a record, and the
    /// day of the slower one is then refused.
    private void rename(int caller) throws IOException, InterruptedException {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        int record = random.nextInt(RECORDS);
        int turn = turns.get(record).incrementAndGet();
        int status =
                instances
                        .get(random.nextInt(instances.size()))
                        .post(
                                token,
                                "/api/units/" + records.get(record) + "/rename",
                                """
                                {"name": "Sở %s lần %d", "validFrom": "%s", "basis": "QĐ 2"}
                                """
                                        .formatted(
                                                records.get(record),
                                                turn,
                                                FIRST_DAY.plusDays(turn)));
        if (status == 409) {
            refused.increment();
        } else {
            require(200, status);
        }
    }

    private static void require(int wanted, int status) {
        if (status != wanted) {
            throw new IllegalStateException("answered " + status);
        }
    }

    private Map<String, Double> decided() throws IOException, InterruptedException {
        Map<String, Double> decided = new TreeMap<>();
        for (CommandService instance : instances) {
            instance.count(decided);
        }
        return decided;
    }

    /// Shows the shares of commands by what they were decided on.
    private void show(Map<String, Double> before, Map<String, Double> after) {
        Map<String, Double> counted = new TreeMap<>(after);
        before.forEach((on, number) -> counted.merge(on, -number, Double::sum));
        double all = counted.values().stream().mapToDouble(Double::doubleValue).sum();
        StringBuilder line = new StringBuilder("         decided");
        counted.forEach(
                (on, number) -> line.append(" %s %.1f %%".formatted(on, 100 * number / all)));
        System.out.printf(Locale.ROOT, "%s; %d refused%n", line, refused.sum());
    }

    private Duration cpu() {
        return instances.stream().map(CommandService::cpu).reduce(database.cpu(), Duration::plus);
    }
}
