package vn.sovang.bench;

import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

import vn.sovang.bench.province.FoldedStory;
import vn.sovang.bench.province.Province;
import vn.sovang.bench.province.ProvinceSize;
import vn.sovang.bench.province.WrittenStory;
import vn.sovang.catalogue.EventCatalogue;
import vn.sovang.kernel.TenantId;
import vn.sovang.log.EventLog;
import vn.sovang.log.EventSerializer;
import vn.sovang.platform.json.EventJson;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads and pages of a large province among small ones, by query-service as it runs.
final class Reads {
    static final String PART = "reads";

    private static final TenantId LARGE = new TenantId("tinh-1");
    private static final int SMALL_PROVINCES = 33;
    private static final double SMALL = 0.002;
    private static final double FOLDED = 0.01;
    private static final List<Integer> CALLERS = List.of(1, 8);
    private static final Duration WARM_UP = Duration.ofMillis(500);

    private Reads() {}

    static List<Figure> run(BenchDatabase database, Options options, Clock clock) throws Exception {
        Province.Known known = generate(database, options.size(), clock);
        List<Figure> figures = new ArrayList<>();
        try (QueryService service = QueryService.start(database, options.folder())) {
            Instant begun = clock.instant();
            service.follow();
            said("all projections caught up", begun, clock);
            Readers readers = service.readers(LARGE, known.organisation(), known.unit());
            for (ReadList.Read read : ReadList.of(known)) {
                for (int callers : CALLERS) {
                    figures.add(measure(readers, read, callers, options, database));
                }
            }
            for (String failed : readers.failures()) {
                System.out.println("not answered: " + failed);
            }
        }
        return figures;
    }

    private static Figure measure(
            Readers readers,
            ReadList.Read read,
            int callers,
            Options options,
            BenchDatabase database) {
        Load.Call call = _ -> readers.read(read);
        var _ = Load.run(call, 1, WARM_UP, database::cpu);
        Figure figure =
                Figure.of(
                        PART,
                        read.name(),
                        1,
                        callers,
                        List.of(Load.run(call, callers, options.length(), database::cpu)));
        Report.show(figure);
        return figure;
    }

    /// Writes the large province and the small ones, once the forms of their events were folded.
    private static Province.Known generate(BenchDatabase database, double size, Clock clock) {
        var _ = Province.tell(ProvinceSize.of(FOLDED), new FoldedStory());
        EventLog log =
                new EventLog(
                        database.command(),
                        new EventSerializer(new EventJson().mapper(), EventCatalogue.EVENTS),
                        NoOpEventUpcaster.INSTANCE);
        Instant begun = clock.instant();
        for (int n = 2; n <= SMALL_PROVINCES + 1; n++) {
            try (WrittenStory story = new WrittenStory(log, new TenantId("tinh-" + n))) {
                var _ = Province.tell(ProvinceSize.of(SMALL), story);
            }
        }
        WrittenStory story = new WrittenStory(log, LARGE);
        Province.Known known;
        try (story) {
            known = Province.tell(ProvinceSize.of(size), story);
        }
        said("%,d events of the large province written".formatted(story.written()), begun, clock);
        return known;
    }

    private static void said(String done, Instant begun, Clock clock) {
        Duration took = Duration.between(begun, clock.instant());
        System.out.printf(Locale.ROOT, "%s in %d s%n", done, took.toSeconds());
    }
}
