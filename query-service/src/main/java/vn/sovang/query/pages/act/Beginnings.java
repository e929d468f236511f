package vn.sovang.query.pages.act;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.sovang.aggregation.AggregateReports;
import vn.sovang.council.ChangeCouncil;
import vn.sovang.councilsession.ReviseSession;
import vn.sovang.enrolment.ReviseTitles;
import vn.sovang.kernel.Role;
import vn.sovang.nominee.CorrectNominee;
import vn.sovang.plan.AmendPlan;
import vn.sovang.plan.ReviseDraft;
import vn.sovang.platform.json.EventJson;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.planboard.PlanEndpoint;
import vn.sovang.query.reportboard.ReportRow.State;
import vn.sovang.scoretable.ReviseScoreTable;
import vn.sovang.titlesum.SendTitleSum;
import vn.sovang.unit.UnitId;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Begins a form with what nobody should have to type: the text that is changed, the unit of who is
/// signed in, what the link says.
@Component
class Beginnings {
    /// Parts that name the unit in whose name the post acts.
    private static final Set<String> OWN_UNIT = Set.of("proposingUnit", "issuer", "organisation");

    /// Parts that name the unit of whom a clerk or head of a unit speaks.
    private static final Set<String> IN_NAME_OF = Set.of("unit", "unitId");

    /// Part that names the newest version of the record, which whoever acts has read.
    private static final String VERSION = "version";

    private static final List<Role> OF_A_UNIT = List.of(Role.UNIT_CLERK, Role.UNIT_HEAD);

    private final PlanEndpoint plans;
    private final References references;
    private final Versions versions;
    private final Names names;
    private final OnRecord onRecord;
    private final VotedLines votes;
    private final ScoreForms scores;
    private final JsonMapper mapper = new EventJson().mapper();

    Beginnings(
            PlanEndpoint plans,
            References references,
            Versions versions,
            Names names,
            OnRecord onRecord,
            VotedLines votes,
            ScoreForms scores) {
        this.plans = plans;
        this.references = references;
        this.versions = versions;
        this.names = names;
        this.onRecord = onRecord;
        this.votes = votes;
        this.scores = scores;
    }

    Typed of(Act act, Typed linked, HttpServletRequest request, Caller caller) throws Exception {
        Class<?> command = act.route().command();
        Typed begun =
                command == CorrectNominee.class
                        ? withRegistered(linked, act, request)
                        : withOwnUnit(command, linked, caller);
        begun = onRecord.filled(act, begun, request);
        Long position = null;
        if (command == ReviseDraft.class || command == AmendPlan.class) {
            PlanEndpoint.Text text = plans.content(caller, act.id()).orElse(null);
            if (text != null) {
                begun = Papers.holding(begun, Papers.words(mapper.valueToTree(text.content())));
                position = text.position();
            }
        }
        if (command == AggregateReports.class) {
            begun = withAccepted(begun, request);
        }
        if (VotedLines.areIn(command)) {
            begun = votes.seated(begun, false, request);
        }
        if (command == SendTitleSum.class) {
            begun = withAcceptedTitles(begun, request);
        }
        if (command == ReviseTitles.class) {
            begun = withTitles(begun, act, request);
        }
        if (command == ReviseSession.class || command == ChangeCouncil.class) {
            begun = withPresent(begun, act, request);
        }
        String table = command == ReviseScoreTable.class ? act.id() : linked.value(ScoreForms.FROM);
        if (ScoreForms.choosesBlocks(command) && References.isId(table)) {
            begun = scores.withTable(begun, table, request);
        }
        if (References.hasNumber(command, VERSION) && begun.value(VERSION).isEmpty()) {
            begun =
                    begun.with(
                            VERSION,
                            names.record(act.route().collection(), act.id(), request)
                                    .map(record -> record.path(VERSION).asString(""))
                                    .orElse(""));
        }
        if (!act.id().isEmpty()) {
            begun = versions.seen(act, begun, position, caller);
        }
        if (Papers.isIn(command)) {
            begun = Papers.opened(begun, linked.value(Acts.SECTION));
        }
        return references.names(command, 1, begun, request);
    }

    /// The form with the members of the council that was chosen in it.
    Typed seated(Typed typed, HttpServletRequest request) throws Exception {
        return votes.seated(typed, true, request);
    }

    /// Begins with what the register says of the nominee: a correction says the whole anew.
    private Typed withRegistered(Typed begun, Act act, HttpServletRequest request)
            throws Exception {
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>(begun.fields());
        names.record(act.route().collection(), act.id(), request)
                .ifPresent(nominee -> {
                    for (String part : List.of("kind", "name", "account")) {
                        fields.putIfAbsent(part, List.of(nominee.path(part).asString("")));
                    }
                    fields.putIfAbsent("unit", List.of(nominee.path("unitId").asString("")));
                    fields.putIfAbsent(
                            "traits",
                            nominee.path("traits").valueStream().map(JsonNode::asString).toList());
                });
        return new Typed(fields);
    }

    /// The accepted reports of the phase, as they stand: an aggregation names all of them and no
    /// other (rule R3 of aggregations).
    private Typed withAccepted(Typed begun, HttpServletRequest request) throws Exception {
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>(begun.fields());
        Map<String, String> accepted =
                Map.of("campaign", begun.value("campaignId"), "state", State.ACCEPTED.name());
        int row = 0;
        for (JsonNode report :
                begun.value("campaignId").isEmpty()
                        ? List.<JsonNode>of()
                        : names.rows("reports", accepted, request)) {
            if (report.path("phase").asString("").equals(begun.value("phase"))) {
                String way = "reports[" + row++ + "].";
                fields.set(way + "reportId", report.path("id").asString(""));
                fields.set(way + "version", report.path("version").asString("1"));
                fields.set(way + "supplements", "" + report.path("supplements").size());
            }
        }
        return new Typed(fields);
    }

    /// The accepted registrations of the review, as they were accepted: a sum names all of them and
    /// no other (rule R2 of sums).
    private Typed withAcceptedTitles(Typed begun, HttpServletRequest request) throws Exception {
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>(begun.fields());
        Map<String, String> ofReview = Map.of("review", begun.value("reviewId"));
        int row = 0;
        for (JsonNode registration :
                begun.value("reviewId").isEmpty()
                        ? List.<JsonNode>of()
                        : names.rows("enrolments", ofReview, request)) {
            JsonNode accepted = registration.path("acceptedVersion");
            if (accepted.isNumber()) {
                String way = "registrations[" + row++ + "].";
                fields.set(way + "enrolmentId", registration.path("id").asString(""));
                fields.set(way + "version", accepted.asString());
            }
        }
        return new Typed(fields);
    }

    /// Begins with what stands: the act says the whole anew.
    private Typed withPresent(Typed begun, Act act, HttpServletRequest request) throws Exception {
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>(begun.fields());
        names.record(act.route().collection(), act.id(), request)
                .ifPresent(record -> {
                    put(fields, "heldOn", record.path("heldOn"));
                    put(fields, "place", record.path("venue"));
                    put(fields, "to", record.path("until"));
                    fields.putIfAbsent(
                            "agenda",
                            record.path("agenda")
                                    .valueStream()
                                    .map(item -> item.path("proposalId").asString(""))
                                    .toList());
                    int row = 0;
                    for (JsonNode member : record.path("members").valueStream().toList()) {
                        for (String part : List.of("name", "position", "role", "account")) {
                            put(fields, "members[%d].%s".formatted(row, part), member.path(part));
                        }
                        row++;
                    }
                });
        return new Typed(fields);
    }

    private static void put(
            LinkedMultiValueMap<String, String> fields, String way, JsonNode value) {
        String text = value.asString("");
        if (!text.isEmpty()) {
            fields.putIfAbsent(way, List.of(text));
        }
    }

    /// Begins with the titles that are registered: a revision says the whole anew.
    private Typed withTitles(Typed begun, Act act, HttpServletRequest request) throws Exception {
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>(begun.fields());
        List<JsonNode> lines =
                names.record(act.route().collection(), act.id(), request).stream()
                        .flatMap(registration -> registration.path("lines").valueStream())
                        .toList();
        for (int row = 0; row < lines.size(); row++) {
            for (String part : List.of("nomineeId", "title")) {
                fields.putIfAbsent(
                        "lines[%d].%s".formatted(row, part),
                        List.of(lines.get(row).path(part).asString("")));
            }
        }
        return new Typed(fields);
    }

    private static Typed withOwnUnit(Class<?> command, Typed linked, Caller caller) {
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>(linked.fields());
        if (caller.unit() != null) {
            for (RecordComponent part : command.getRecordComponents()) {
                boolean isOwn =
                        OWN_UNIT.contains(part.getName())
                                || (IN_NAME_OF.contains(part.getName())
                                        && (command == AggregateReports.class
                                                || OF_A_UNIT.stream()
                                                        .anyMatch(caller.roles()::contains)));
                if (isOwn
                        && part.getType() == UnitId.class
                        && linked.value(part.getName()).isEmpty()) {
                    fields.set(part.getName(), caller.unit().toString());
                }
            }
        }
        return new Typed(fields);
    }
}
