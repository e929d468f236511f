package vn.sovang.query.pages.act;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.sovang.block.BlockId;
import vn.sovang.campaign.CampaignId;
import vn.sovang.council.CouncilId;
import vn.sovang.council.CouncilSessionId;
import vn.sovang.enrolment.EnrolmentId;
import vn.sovang.kernel.Rejection;
import vn.sovang.plan.PlanId;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.ProposalId;
import vn.sovang.query.awardregister.Award;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.list.RowCells;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Views;
import vn.sovang.query.reportboard.Report;
import vn.sovang.report.ReportId;
import vn.sovang.unit.UnitId;
import vn.sovang.yearreview.YearReviewId;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Records of the register by the names that people know them by, read as their views answer them.
@Component
class Names {
    /// Separator of the parts of a name; the first part is what a view is searched by.
    static final String AND = " · ";

    private static final Map<Class<?>, String> VIEWS =
            Map.ofEntries(
                    Map.entry(UnitId.class, "units"),
                    Map.entry(CampaignId.class, "campaigns"),
                    Map.entry(YearReviewId.class, "reviews"),
                    Map.entry(PlanId.class, "plans"),
                    Map.entry(BlockId.class, "blocks"),
                    Map.entry(NomineeId.class, "nominees"),
                    Map.entry(ProposalId.class, "proposals"),
                    Map.entry(ReportId.class, "reports"),
                    Map.entry(EnrolmentId.class, "enrolments"),
                    Map.entry(CouncilId.class, "councils"),
                    Map.entry(CouncilSessionId.class, "sessions"));
    private static final String MOST = "200";

    private final Views views;
    private final JsonMapper mapper;

    Names(Views views, JsonMapper mapper) {
        this.views = views;
        this.mapper = mapper;
    }

    /// A record that a name may mean.
    record Named(String id, String name) {}

    static boolean areOf(Class<?> type) {
        return VIEWS.containsKey(type);
    }

    static String view(Class<?> type) {
        return String.valueOf(VIEWS.get(type));
    }

    static Stream<Class<?>> types() {
        return VIEWS.keySet().stream();
    }

    Optional<String> name(Class<?> type, String id, HttpServletRequest request) throws Exception {
        Optional<Views.View> single = views.find(view(type) + "/" + id);
        JsonNode row =
                single.isPresent()
                        ? mapper.valueToTree(read(single.get(), request, Map.of()))
                        : rows(view(type), Map.of(), request).stream()
                                .filter(one -> one.path("id").asString("").equals(id))
                                .findFirst()
                                .orElseGet(mapper::createObjectNode);
        return Optional.of(name(type, row)).filter(name -> !name.isEmpty());
    }

    /// Records that the words may mean; empty where the caller may not read them.
    List<Named> find(Class<?> type, String words, HttpServletRequest request) throws Exception {
        List<Named> found = new ArrayList<>();
        String first = words.split(AND, 2)[0];
        // Words of these are those of nominees, and of places.
        boolean isFoundByWords = type != EnrolmentId.class && type != CouncilSessionId.class;
        Map<String, String> asked = isFoundByWords ? Map.of("q", first) : Map.of();
        for (JsonNode row : rows(view(type), asked, request)) {
            found.add(new Named(row.path("id").asString(""), name(type, row)));
        }
        return found;
    }

    /// Leaves of the targets of plans, by code and name.
    List<String> leaves(HttpServletRequest request) throws Exception {
        return rows("targets", Map.of(), request).stream()
                .flatMap(target -> target.path("leaves").valueStream())
                .map(leaf -> leaf.path("code").asString("") + AND + leaf.path("name").asString(""))
                .distinct()
                .toList();
    }

    /// The awards that a nominee has, each in a line.
    List<String> awards(String nominee, String name, Words words, HttpServletRequest request)
            throws Exception {
        List<String> awards = new ArrayList<>();
        for (JsonNode award : rows("awards", Map.of("q", name.split(AND, 2)[0]), request)) {
            if (award.path("nomineeId").asString("").equals(nominee)) {
                awards.add(
                        Stream.of("item", "decidedBy", "number", "decidedOn")
                                .filter(part -> !award.path(part).isMissingNode())
                                .map(part -> said(part, award, words))
                                .collect(Collectors.joining(AND)));
            }
        }
        return awards;
    }

    private static String said(String part, JsonNode award, Words words) {
        RecordComponent component =
                Arrays.stream(Award.class.getRecordComponents())
                        .filter(one -> one.getName().equals(part))
                        .findFirst()
                        .orElseThrow();
        return RowCells.in(words).plain().words(component, award.path(part));
    }

    /// The rows of a list as people see them; empty where the caller may not read it.
    List<JsonNode> rows(String view, Map<String, String> parameters, HttpServletRequest request)
            throws Exception {
        Map<String, String> all = new HashMap<>(parameters);
        all.put("limit", MOST);
        try {
            Answer<?> answer = (Answer<?>) read(views.find(view).orElseThrow(), request, all);
            return answer.items().stream().<JsonNode>map(mapper::valueToTree).toList();
        } catch (Rejection refused) {
            if (refused.kind() == Rejection.Kind.FORBIDDEN) {
                return List.of();
            }
            throw refused;
        }
    }

    /// A list to its end.
    List<JsonNode> whole(String view, Map<String, String> parameters, HttpServletRequest request)
            throws Exception {
        Map<String, String> all = new HashMap<>(parameters);
        all.put("limit", MOST);
        List<JsonNode> rows = new ArrayList<>();
        String next = "";
        while (next != null) {
            Answer<?> page = (Answer<?>) read(views.find(view).orElseThrow(), request, all);
            page.items().forEach(row -> rows.add(mapper.valueToTree(row)));
            next = page.next();
            if (next != null) {
                all.put("asOf", page.moment());
                all.put("after", next);
            }
        }
        return rows;
    }

    /// A record as people see it; empty where there is none, or none that the caller may read.
    Optional<JsonNode> record(String collection, String id, HttpServletRequest request)
            throws Exception {
        return one(collection + "/" + id, request).map(mapper::valueToTree);
    }

    /// A read of one thing as it answers; empty where there is none that the caller may read.
    Optional<Object> one(String view, HttpServletRequest request) throws Exception {
        Optional<Views.View> single = views.find(view);
        try {
            return single.isEmpty()
                    ? Optional.empty()
                    : Optional.of(read(single.get(), request, Map.of()));
        } catch (Rejection _) {
            return Optional.empty();
        }
    }

    /// The reports that a unit owes a campaign, or gave to it; to any where none is named.
    List<Report> reports(String campaign, String unit, HttpServletRequest request)
            throws Exception {
        Answer<?> answer =
                (Answer<?>)
                        read(
                                views.find("reports").orElseThrow(),
                                request,
                                Map.of("campaign", campaign, "unit", unit, "limit", MOST));
        return answer.items().stream().map(Report.class::cast).toList();
    }

    /// The form's own fields are no parameters of a list.
    private Object read(Views.View view, HttpServletRequest request, Map<String, String> parameters)
            throws Exception {
        return views.readOnly(view, request, parameters);
    }

    private static String name(Class<?> type, JsonNode row) {
        return switch (view(type)) {
            case "nominees" -> joined(row, "name", "unitName");
            case "reports" -> joined(row, "unitName", "campaignName", "phaseName");
            case "proposals" ->
                    Stream.of(
                                    row.path("lines").path(0).path("nominee").asString(""),
                                    joined(row, "unitName", "campaignName", "reviewName"))
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(AND));
            case "plans" -> row.path("title").asString(row.at("/head/title").asString(""));
            default -> row.path("name").asString(row.path("title").asString(""));
        };
    }

    private static String joined(JsonNode row, String... parts) {
        return Stream.of(parts)
                .map(part -> row.path(part).asString(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(AND));
    }
}
