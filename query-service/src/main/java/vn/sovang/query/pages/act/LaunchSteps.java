package vn.sovang.query.pages.act;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.campaign.LaunchCampaign;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.planboard.Plan;
import vn.sovang.query.reading.WrittenDate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A campaign is launched in steps: by which plan, which of its campaigns, for whom, from which
/// day, and the whole once more with what the plan lays down for it. One form holds all of it; a
/// step remembers what the others ask.
@Component
public final class LaunchSteps {
    /// Button that leads to a step.
    static final String TO = "buoc";

    /// Step at which the form stands.
    static final String AT = "o-buoc";

    private static final List<Set<String>> PARTS =
            List.of(
                    Set.of("planId"),
                    Set.of("label"),
                    Set.of("scope", "onlyNamed"),
                    Set.of("launchedOn"));
    private static final int LAST = PARTS.size();
    private static final int CHECK = LAST + 1;

    /// Step from which on it is known which campaign it is.
    private static final int KNOWN = 3;

    private final Names names;

    LaunchSteps(Names names) {
        this.names = names;
    }

    /// A launch as its form shows it.
    ///
    /// @param at number of the step at which it stands, from 1
    /// @param follows from the plan; null while no campaign is chosen
    public record Shown(List<Step> steps, int at, @Nullable Follows follows) {
        public Shown {
            steps = List.copyOf(steps);
        }

        public boolean isCheck() {
            return at == CHECK;
        }
    }

    /// A step.
    ///
    /// @param style `done`, `now` or `next`
    public record Step(int number, String name, String style) {}

    /// Rules of the plan for a campaign.
    ///
    /// @param units those that are named, in words
    /// @param notes on what the plan leaves open
    public record Follows(
            String campaign, String units, List<Phase> phases, String dossier, List<String> notes) {
        public Follows {
            phases = List.copyOf(phases);
            notes = List.copyOf(notes);
        }
    }

    /// A phase with its limits.
    public record Phase(String name, Cell start, Cell end, Cell report, Cell wrapUp) {}

    static boolean areIn(Class<?> command) {
        return command == LaunchCampaign.class;
    }

    /// True when a button only leads to another step.
    static boolean isOnlyAStep(Class<?> command, HttpServletRequest request) {
        int to = number(request.getParameter(TO));
        return areIn(command) && to > 0 && to < CHECK;
    }

    /// The step at which a form stands: the one of its first mistake, the one that a button leads
    /// to, and for a form that begins the first that asks for something unknown.
    static int at(Typed typed, ActForms.Trouble trouble, HttpServletRequest request) {
        if (!trouble.errors().isEmpty()) {
            return trouble.errors().keySet().stream()
                    .mapToInt(LaunchSteps::step)
                    .min()
                    .orElse(CHECK);
        }
        if (trouble.asksOnce()) {
            return CHECK;
        }
        int to = number(request.getParameter(TO));
        int at = to > 0 ? to : number(request.getParameter(AT));
        return at > 0 ? Math.min(at, LAST) : begun(typed);
    }

    private static int begun(Typed typed) {
        return 1
                + (int)
                        PARTS.stream()
                                .takeWhile(parts ->
                                        typed.fields().entrySet().stream()
                                                .anyMatch(field ->
                                                        parts.contains(root(field.getKey()))
                                                                && field.getValue().stream()
                                                                        .anyMatch(one ->
                                                                                !one.isBlank())))
                                .limit(LAST - 1L)
                                .count();
    }

    private static int step(String way) {
        return IntStream.range(0, LAST)
                .filter(step -> PARTS.get(step).contains(root(way)))
                .map(step -> step + 1)
                .findFirst()
                .orElse(CHECK);
    }

    private static String root(String way) {
        return way.replaceFirst("[.\\[].*", "");
    }

    private static int number(@Nullable String step) {
        return step != null && step.matches("[1-9]") ? Integer.parseInt(step) : 0;
    }

    /// Controls before a step, which have to be filled in before it is shown.
    static List<Control> before(int at, List<Control> controls) {
        return controls.stream().filter(control -> step(control.name()) < at).toList();
    }

    /// The controls of a step, and what the others ask as values that are remembered.
    static List<Control> shown(int at, List<Control> controls, Typed typed) {
        List<Control> shown = new ArrayList<>();
        shown.add(new Control.Hidden(AT, Integer.toString(at)));
        controls.stream().filter(control -> step(control.name()) == at).forEach(shown::add);
        PARTS.stream()
                .filter(parts -> PARTS.indexOf(parts) != at - 1)
                .flatMap(parts ->
                        typed.fields().entrySet().stream()
                                .filter(field -> parts.contains(root(field.getKey()))))
                .flatMap(field ->
                        field.getValue().stream()
                                .map(value -> new Control.Hidden(field.getKey(), value)))
                .forEach(shown::add);
        return shown;
    }

    /// @param typed form as it was typed, with the names of units
    /// @param meant the same with ids in the place of names
    Shown of(int at, Typed typed, Typed meant, Words words, HttpServletRequest request)
            throws Exception {
        List<Step> steps =
                IntStream.rangeClosed(1, CHECK)
                        .mapToObj(number ->
                                new Step(
                                        number,
                                        words.get("launch.step." + number),
                                        style(number, at)))
                        .toList();
        return new Shown(
                steps,
                at,
                at < KNOWN
                        ? null
                        : planned(meant, request)
                                .map(planned -> follows(planned, typed, words))
                                .orElse(null));
    }

    private static String style(int number, int at) {
        if (number == at) {
            return "now";
        }
        return number < at ? "done" : "next";
    }

    private Optional<Plan.Campaign> planned(Typed meant, HttpServletRequest request)
            throws Exception {
        String plan = meant.value("planId").strip();
        return References.isId(plan)
                ? names.one("plans/" + plan, request).map(Plan.class::cast).stream()
                        .flatMap(one -> one.campaigns().stream())
                        .filter(one -> one.label().equals(meant.value("label")))
                        .findFirst()
                : Optional.empty();
    }

    private static Follows follows(Plan.Campaign planned, Typed typed, Words words) {
        List<String> units =
                typed.fields().entrySet().stream()
                        .filter(field -> root(field.getKey()).equals("scope"))
                        .flatMap(field -> field.getValue().stream())
                        .filter(unit -> !unit.isBlank())
                        .toList();
        return new Follows(
                Words.beginning(planned.name()),
                units.isEmpty()
                        ? ""
                        : words.get(
                                typed.value("onlyNamed").equals("true")
                                        ? "launch.units.only"
                                        : "launch.units.below",
                                "count",
                                units.size(),
                                "units",
                                String.join("; ", units)),
                planned.phases().stream().map(phase -> phase(phase, words)).toList(),
                said(planned.dossier(), words),
                open(planned, words));
    }

    private static Phase phase(Plan.Phase phase, Words words) {
        return new Phase(
                phase.name().isEmpty() ? phase.label() : phase.name(),
                Cell.of(phase.start(), words),
                Cell.of(phase.end(), words),
                Cell.of(phase.report(), words),
                Cell.of(phase.wrapUp(), words));
    }

    private static String said(@Nullable WrittenDate date, Words words) {
        return date == null
                ? ""
                : words.get(
                        "launch.dossier",
                        "words",
                        date.words(),
                        "day",
                        date.lastSure() == null
                                ? words.get("date.unresolved")
                                : Words.day(date.lastSure()));
    }

    /// Limits without a day, which somebody has to settle, and reports that nobody asks for.
    private static List<String> open(Plan.Campaign planned, Words words) {
        Stream<String> undated =
                planned.phases().stream()
                        .flatMap(phase ->
                                Stream.of(
                                                phase.start(),
                                                phase.end(),
                                                phase.report(),
                                                phase.wrapUp())
                                        .filter(Objects::nonNull)
                                        .filter(LaunchSteps::isUndated)
                                        .map(date ->
                                                words.get(
                                                        "launch.undated",
                                                        "phase",
                                                        phase.name().isEmpty()
                                                                ? phase.label()
                                                                : phase.name(),
                                                        "words",
                                                        date.words())));
        Stream<String> unasked =
                planned.phases().stream().allMatch(phase -> phase.report() == null)
                        ? Stream.of(words.get("launch.no-report"))
                        : Stream.of();
        return Stream.concat(undated, unasked).distinct().toList();
    }

    private static boolean isUndated(WrittenDate date) {
        return date.last() == null && date.reading() != WrittenDate.Reading.RECURRING;
    }
}
