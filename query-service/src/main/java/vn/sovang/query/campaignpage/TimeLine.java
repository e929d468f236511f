package vn.sovang.query.campaignpage;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.campaignboard.Campaign;
import vn.sovang.query.pages.Words;
import vn.sovang.query.planboard.PlanBody;
import vn.sovang.query.reading.WrittenDate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Draws the time line of a campaign: its phases, its limits, days of remembrance, the moment
/// asked.
final class TimeLine {
    private static final int TOP = 30;
    private static final int ROW = 34;
    private static final int LINE = 24;
    private static final int MOST_WORDS = 30;
    private static final double LETTER = 6.6;

    /// Number of months beyond which years are marked instead.
    private static final int MOST_MONTHS = 15;

    private final Campaign campaign;
    private final Words words;
    private final LocalDate first;
    private final LocalDate last;

    private TimeLine(Campaign campaign, List<PlanBody.Remembrance> days, Words words) {
        this.campaign = campaign;
        this.words = words;
        List<LocalDate> known =
                Stream.concat(
                                campaign.phases().stream()
                                        .flatMap(phase ->
                                                Stream.of(
                                                        phase.start(),
                                                        phase.end(),
                                                        phase.report(),
                                                        phase.wrapUp())),
                                days.stream().flatMap(TimeLine::remembered))
                        .filter(Objects::nonNull)
                        .flatMap(date -> Stream.of(date.first(), date.last()))
                        .filter(Objects::nonNull)
                        .toList();
        int from = known.stream().mapToInt(LocalDate::getYear).min().orElse(campaign.year());
        int to = known.stream().mapToInt(LocalDate::getYear).max().orElse(campaign.year());
        first = LocalDate.of(Math.min(from, campaign.year()), 1, 1);
        last = LocalDate.of(Math.max(to, campaign.year()), 12, 31);
    }

    /// The drawing.
    ///
    /// @param today the day of the moment asked
    static Drawing of(
            Campaign campaign,
            List<PlanBody.Remembrance> days,
            LocalDate today,
            boolean past,
            Words words) {
        return new TimeLine(campaign, days, words).draw(days, today, past);
    }

    private Drawing draw(List<PlanBody.Remembrance> days, LocalDate today, boolean past) {
        Rows phases = new Rows();
        List<Drawing.Bar> bars = new ArrayList<>();
        for (int i = 0; i < campaign.phases().size(); i++) {
            bars.add(bar(i, phases));
        }
        int below = TOP + phases.count() * ROW;
        Rows lines = new Rows();
        List<Drawing.Mark> limits = new ArrayList<>();
        for (Campaign.Phase phase : campaign.reportPhases()) {
            limit("report", phase, phase.report(), below, lines, limits);
        }
        for (Campaign.Phase phase : campaign.phases()) {
            limit("wrap-up", phase, phase.wrapUp(), below, lines, limits);
        }
        below += lines.count() * LINE;
        Rows remembered = new Rows();
        List<Drawing.Mark> diamonds = new ArrayList<>();
        for (PlanBody.Remembrance day : days) {
            WrittenDate date = remembered(day).findFirst().orElse(null);
            if (date != null && date.last() != null && isWithin(date.last())) {
                String title = day.words() + ", " + Words.day(date.last());
                diamonds.add(mark(date.last(), brief(day.words()), title, below, remembered));
            }
        }
        below += remembered.count() * LINE;
        Drawing.Mark now = null;
        if (isWithin(today)) {
            String text = words.get(past ? "line.moment" : "line.today", "day", Words.day(today));
            now = mark(today, text, text, below, new Rows());
            below += LINE;
        }
        return new Drawing(below + 8, ticks(), bars, limits, diamonds, now);
    }

    /// A phase of which an end is not known reaches as far as it can, and is hatched there.
    private Drawing.Bar bar(int number, Rows rows) {
        Campaign.Phase phase = campaign.phases().get(number);
        LocalDate begins = or(phase.start().first(), first);
        LocalDate surelyBegun = phase.start().last();
        LocalDate ends = or(phase.end().last(), nextStart(number));
        LocalDate surelyRuns = phase.end().first();
        int x = x(begins);
        int width = Math.max(8, x(ends.plusDays(1)) - x);
        List<Drawing.Part> unsure = new ArrayList<>();
        int sure = surelyBegun == null ? width / 4 : x(surelyBegun) - x;
        if (sure > 1) {
            unsure.add(new Drawing.Part(x, sure));
        }
        int left = surelyRuns == null ? width / 4 : x(ends) - x(surelyRuns);
        if (left > 1) {
            unsure.add(new Drawing.Part(x + width - left, left));
        }
        String text = phase.name().isEmpty() ? phase.label() : phase.name();
        String title = text + ": " + phase.start().words() + " " + phase.end().words();
        boolean hasRoom = text.length() * LETTER + 40 < width;
        return new Drawing.Bar(
                x, TOP + rows.take(x, x + width) * ROW, width, hasRoom ? text : "", title, unsure);
    }

    private LocalDate nextStart(int number) {
        LocalDate begins = campaign.phases().get(number).start().first();
        return campaign.phases().stream()
                .skip(number + 1L)
                .map(phase -> phase.start().first())
                .filter(Objects::nonNull)
                .filter(day -> begins == null || day.isAfter(begins))
                .findFirst()
                .map(day -> day.minusDays(1))
                .orElse(last);
    }

    private void limit(
            String kind,
            Campaign.Phase phase,
            @Nullable WrittenDate date,
            int top,
            Rows rows,
            List<Drawing.Mark> limits) {
        if (date != null && date.last() != null && isWithin(date.last())) {
            String text =
                    words.get(
                            "line." + kind,
                            "day",
                            Words.day(date.last()).substring(0, 5),
                            "phase",
                            phase.label());
            limits.add(mark(date.last(), text, phase.name() + ": " + date.words(), top, rows));
        }
    }

    private Drawing.Mark mark(LocalDate day, String text, String title, int top, Rows rows) {
        int x = x(day);
        int room = (int) (text.length() * LETTER) + 24;
        boolean isLeft = x + room > Drawing.WIDTH;
        int row = isLeft ? rows.take(x - room, x + 8) : rows.take(x - 8, x + room);
        return new Drawing.Mark(x, top + row * LINE + LINE / 2, text, title, isLeft);
    }

    private List<Drawing.Mark> ticks() {
        boolean byMonth = ChronoUnit.MONTHS.between(first, last) < MOST_MONTHS;
        List<Drawing.Mark> ticks = new ArrayList<>();
        for (LocalDate day = first;
                day.isBefore(last);
                day = byMonth ? day.plusMonths(1) : day.plusYears(1)) {
            String text =
                    byMonth
                            ? words.get("line.month", "month", day.getMonthValue())
                            : Integer.toString(day.getYear());
            ticks.add(new Drawing.Mark(x(day), 16, text, text, false));
        }
        return ticks;
    }

    private static Stream<WrittenDate> remembered(PlanBody.Remembrance day) {
        return day.events().stream().map(PlanBody.Remembrance.Event::remembered);
    }

    /// The text without the years in brackets, and cut at a word.
    private static String brief(String text) {
        String plain = text.replaceFirst("\\s*\\(.*", "").replaceFirst("^(kỷ niệm|chào mừng) ", "");
        if (plain.length() <= MOST_WORDS) {
            return plain;
        }
        int end = plain.lastIndexOf(' ', MOST_WORDS);
        return plain.substring(0, end > 0 ? end : MOST_WORDS) + "…";
    }

    private boolean isWithin(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private int x(LocalDate day) {
        long all = ChronoUnit.DAYS.between(first, last) + 1;
        long since = Math.clamp(ChronoUnit.DAYS.between(first, day), 0, all);
        return (int) (since * Drawing.WIDTH / all);
    }

    private static LocalDate or(@Nullable LocalDate day, LocalDate other) {
        return day == null ? other : day;
    }

    /// Rows on which nothing lies over anything else.
    private static final class Rows {
        private final List<List<int[]>> taken = new ArrayList<>();

        private int take(int from, int to) {
            for (int row = 0; ; row++) {
                if (row == taken.size()) {
                    taken.add(new ArrayList<>());
                }
                if (taken.get(row).stream().noneMatch(span -> from < span[1] && span[0] < to)) {
                    taken.get(row).add(new int[] {from, to});
                    return row;
                }
            }
        }

        private int count() {
            return taken.size();
        }
    }
}
