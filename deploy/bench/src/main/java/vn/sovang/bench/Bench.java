package vn.sovang.bench;

import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

import vn.sovang.log.EventLog;
import vn.sovang.log.EventSerializer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One run of all comparisons.
public final class Bench {
    private Bench() {}

    /// Measures, shows the figures as they come, and keeps them.
    ///
    /// @param words see [Options]
    public static void main(String[] words) throws Exception {
        Options options = Options.of(words);
        Clock clock = Clock.systemUTC();
        try (BenchDatabase database = new BenchDatabase(options.folder())) {
            Report.heading(database.settings());
            List<Figure> figures = new ArrayList<>();
            for (Contest contest : contests(database, clock)) {
                if (options.parts().contains(contest.part())) {
                    figures.addAll(contest.run(options));
                }
            }
            if (options.parts().contains(Reads.PART)) {
                figures.addAll(Reads.run(database, options, clock));
            }
            if (options.parts().contains(Nodes.PART)) {
                figures.addAll(Nodes.run(database, options));
            }
            new Report(clock.instant(), database.settings(), figures).end(options.folder());
        }
    }

    private static List<Contest> contests(BenchDatabase database, Clock clock) {
        EventSerializer serializer = Letter.serializer();
        EventLog log = new EventLog(database.command(), serializer, NoOpEventUpcaster.INSTANCE);
        StockEngine stock = new StockEngine(database.administrator(), serializer);
        RawInsert raw = new RawInsert(database, serializer);
        Commands ours = Commands.ours(log, serializer, clock);
        Commands theirs = Commands.stock(database, stock, serializer);
        return Stream.of(
                        new Contest(
                                "append",
                                database,
                                List.of(
                                        new OurAppend(log, serializer, clock),
                                        raw,
                                        new StockAppend(database, stock))),
                        new Contest(
                                "command",
                                database,
                                List.of(ours.creating(), raw, theirs.creating())),
                        new Contest(
                                "update", database, List.of(ours.updating(), theirs.updating())))
                .toList();
    }
}
