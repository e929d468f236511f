package vn.sovang.query.pages.list;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;

import vn.sovang.award.CommendationForm;
import vn.sovang.award.EmulationTitle;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.campaignboard.CampaignEndpoint;
import vn.sovang.query.counting.Narrowing;
import vn.sovang.query.feed.RecordKind;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.table.TypedDay;
import vn.sovang.query.planboard.PlanEndpoint;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Views;
import vn.sovang.query.unitregister.Unit;
import vn.sovang.query.yearreview.YearReview;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Filters of a list, as controls: closed lists and plans and campaigns to choose from, units by
/// their name, everything else as text.
@Component
public class Filters {
    private static final Set<String> UNITS = Set.of("unit", "organisation", "holder");
    private static final Set<String> DAYS = Set.of("from", "to");
    private static final String MOST = "200";

    private final Views views;
    private final PlanEndpoint plans;
    private final CampaignEndpoint campaigns;

    Filters(Views views, PlanEndpoint plans, CampaignEndpoint campaigns) {
        this.views = views;
        this.plans = plans;
        this.campaigns = campaigns;
    }

    /// The parameters that narrow a view, with their types.
    static Map<String, Class<?>> of(HandlerMethod endpoint) {
        Map<String, Class<?>> parameters = new LinkedHashMap<>();
        for (MethodParameter parameter : endpoint.getMethodParameters()) {
            if (parameter.getParameterType() == Narrowing.class) {
                for (RecordComponent part : Narrowing.class.getRecordComponents()) {
                    parameters.put(part.getName(), part.getType());
                }
            } else if (parameter.hasParameterAnnotation(RequestParam.class)) {
                parameters.put(parameter.getParameter().getName(), parameter.getParameterType());
            }
        }
        return parameters;
    }

    /// Controls of a page, with what is chosen.
    public List<ListView.Filter> controls(
            ListPage page,
            HandlerMethod endpoint,
            HttpServletRequest request,
            Caller caller,
            Words words)
            throws Exception {
        Map<String, Class<?>> types = of(endpoint);
        List<ListView.Filter> controls = new ArrayList<>();
        for (String name : page.filters()) {
            controls.add(
                    new ListView.Filter(
                            name,
                            words.get("filter." + name),
                            Optional.ofNullable(request.getParameter(name)).orElse(""),
                            otherwise(name, endpoint),
                            options(
                                    name,
                                    types.getOrDefault(name, String.class),
                                    request,
                                    caller,
                                    words)));
        }
        return controls;
    }

    /// Value that a view takes where none is asked; blank for all.
    private static String otherwise(String name, HandlerMethod endpoint) {
        return Arrays.stream(endpoint.getMethodParameters())
                .filter(parameter -> name.equals(parameter.getParameter().getName()))
                .map(parameter -> parameter.getParameterAnnotation(RequestParam.class))
                .filter(Objects::nonNull)
                .map(RequestParam::defaultValue)
                .filter(value -> !value.equals(ValueConstants.DEFAULT_NONE))
                .findFirst()
                .orElse("");
    }

    private List<ListView.Option> options(
            String name, Class<?> type, HttpServletRequest request, Caller caller, Words words)
            throws Exception {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(one -> (Enum<?>) one)
                    .map(one -> new ListView.Option(one.name(), words.of(one)))
                    .toList();
        }
        if (type == boolean.class) {
            return Stream.of("false", "true")
                    .map(value ->
                            new ListView.Option(value, words.get("filter." + name + "." + value)))
                    .toList();
        }
        return switch (name) {
            case "plan" ->
                    plans.choices(caller).stream()
                            .map(plan -> new ListView.Option(plan.id(), plan.name()))
                            .toList();
            case "campaign" ->
                    campaigns.choices(caller).stream()
                            .map(campaign ->
                                    new ListView.Option(
                                            campaign.id(), Words.beginning(campaign.name())))
                            .toList();
            case "name" -> events(request, words);
            case "item" ->
                    Stream.<Enum<?>>concat(
                                    Arrays.stream(EmulationTitle.values()),
                                    Arrays.stream(CommendationForm.values()))
                            .map(one -> new ListView.Option(one.name(), words.of(one)))
                            .toList();
            case "review" ->
                    all("reviews", YearReview.class, request).stream()
                            .map(review -> new ListView.Option(review.id(), review.name()))
                            .toList();
            default -> List.of();
        };
    }

    /// Names of events in words, of one kind of record where it is chosen; the one that is asked
    /// for is among them.
    private static List<ListView.Option> events(HttpServletRequest request, Words words) {
        String asked = Optional.ofNullable(request.getParameter("name")).orElse("");
        List<RecordKind> kinds =
                Arrays.stream(RecordKind.values())
                        .filter(kind -> kind.name().equals(request.getParameter("kind")))
                        .toList();
        return Arrays.stream(RecordKind.values())
                .flatMap(kind ->
                        kind.events().stream()
                                .filter(name ->
                                        kinds.isEmpty()
                                                || kinds.contains(kind)
                                                || name.equals(asked)))
                .map(name -> new ListView.Option(name, words.get("event." + name)))
                .toList();
    }

    /// Parameters of the view for what people typed: a unit's id for its name, and days.
    ///
    /// @param notices takes what the reader should know, such as a name of several units
    public Map<String, String> values(
            ListPage page, HttpServletRequest request, Words words, List<String> notices)
            throws Exception {
        Map<String, String> values = new HashMap<>();
        for (String name : page.filters()) {
            String typed = request.getParameter(name);
            if (typed != null && !typed.isBlank() && UNITS.contains(name) && !isId(typed)) {
                values.put(name, unit(typed, request, words, notices));
            } else if (typed != null && DAYS.contains(name)) {
                TypedDay.of(typed.strip()).ifPresent(day -> values.put(name, day.toString()));
            }
        }
        return values;
    }

    private String unit(String typed, HttpServletRequest request, Words words, List<String> notices)
            throws Exception {
        Map<String, String> byName = new HashMap<>();
        byName.put("q", typed);
        List<Unit> found = read("units", Unit.class, request, byName);
        List<Unit> exact =
                found.stream().filter(unit -> unit.name().equalsIgnoreCase(typed.strip())).toList();
        if (exact.size() == 1 || found.size() == 1) {
            return (exact.size() == 1 ? exact : found).getFirst().id();
        }
        notices.add(
                found.isEmpty()
                        ? words.get("filter.no-unit", "typed", typed)
                        : words.get(
                                "filter.several-units",
                                "typed",
                                typed,
                                "units",
                                String.join(
                                        "; ", found.stream().limit(5).map(Unit::name).toList())));
        return new UUID(0, 0).toString();
    }

    /// The words that stand for an id in a filter's mark.
    String shown(ListView.Filter filter, HttpServletRequest request) throws Exception {
        for (ListView.Option option : filter.options()) {
            if (option.value().equals(filter.value())) {
                return option.words();
            }
        }
        if (UNITS.contains(filter.name()) && isId(filter.value())) {
            return views.find("units/" + filter.value()).isPresent()
                    ? unitName(filter.value(), request)
                    : filter.value();
        }
        return filter.value();
    }

    private String unitName(String id, HttpServletRequest request) throws Exception {
        return views.readOnly(views.find("units/" + id).orElseThrow(), request, Map.of())
                        instanceof Unit unit
                ? unit.name()
                : id;
    }

    private <R> List<R> all(String view, Class<R> type, HttpServletRequest request)
            throws Exception {
        Map<String, String> whole = new HashMap<>();
        whole.put("limit", MOST);
        return read(view, type, request, whole);
    }

    private <R> List<R> read(
            String view, Class<R> type, HttpServletRequest request, Map<String, String> parameters)
            throws Exception {
        Answer<?> answer =
                (Answer<?>) views.readOnly(views.find(view).orElseThrow(), request, parameters);
        return answer.items().stream().map(type::cast).toList();
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException notAnId) {
            return false;
        }
    }
}
