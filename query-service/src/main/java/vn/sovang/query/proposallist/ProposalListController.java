package vn.sovang.query.proposallist;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import tools.jackson.databind.json.JsonMapper;

import vn.sovang.award.DecidingAuthority;
import vn.sovang.kernel.Rejection;
import vn.sovang.kernel.Role;
import vn.sovang.platform.json.EventJson;
import vn.sovang.platform.security.Caller;
import vn.sovang.proposal.ProposeAward;
import vn.sovang.query.campaignboard.Campaign;
import vn.sovang.query.campaignboard.ListedCampaign;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.act.CommandDoor;
import vn.sovang.query.pages.list.Tone;
import vn.sovang.query.pages.table.Column;
import vn.sovang.query.pages.table.EmptyTable;
import vn.sovang.query.pages.table.Entered;
import vn.sovang.query.pages.table.Looked;
import vn.sovang.query.pages.table.TableTurn;
import vn.sovang.query.pages.table.TypedTable;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.Views;
import vn.sovang.query.unitregister.OwnUnits;
import vn.sovang.query.unitregister.Unit;
import vn.sovang.query.yearreview.YearReview;
import vn.sovang.time.VietnamTime;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Proposes many names at once, or registers titles for them, from a table.
@Controller
class ProposalListController {
    static final String ADDRESS = "/de-nghi/theo-danh-sach";
    private static final String WORDS = "proposal-list";

    private static final Set<Column> COLUMNS =
            Collections.unmodifiableSet(EnumSet.range(Column.NAME, Column.ACCOUNT));

    private static final Set<Role> ROLES = TableTurn.roles(ProposeAward.class);

    private final Views views;
    private final Frames frames;
    private final CommandDoor door;
    private final OwnUnits own;
    private final JsonMapper mapper;

    ProposalListController(
            Views views, Frames frames, CommandDoor door, OwnUnits own, EventJson json) {
        this.views = views;
        this.frames = frames;
        this.door = door;
        this.own = own;
        this.mapper = json.mapper();
    }

    @GetMapping(ADDRESS)
    ModelAndView begin(Caller caller, HttpServletRequest request) throws Exception {
        caller.mustHave(ROLES);
        return new Turn(caller, request).begin(ListForm.of(request, caller));
    }

    /// Looks a list through, and writes it where that was asked and no row has a fault.
    @PostMapping(ADDRESS)
    ModelAndView take(Caller caller, HttpServletRequest request) throws Exception {
        caller.mustHave(ROLES);
        return new Turn(caller, request).take(ListForm.of(request, caller));
    }

    /// An empty table with the headings that are read.
    @GetMapping(ADDRESS + "/mau.xlsx")
    void template(Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        caller.mustHave(ROLES);
        Words words = frames.words(request);
        EmptyTable.write(Column.headings(COLUMNS, words), "mau-danh-sach.xlsx", words, response);
    }

    private final class Turn extends TableTurn<ListForm, ListedLine> {
        private boolean isRegistering;

        private Turn(Caller caller, HttpServletRequest request) {
            super(WORDS, caller, request, frames.words(request));
        }

        @Override
        protected Set<Column> columns(ListForm form) {
            return COLUMNS;
        }

        @Override
        protected Looked<ListedLine> read(ListForm form, TypedTable table) throws Exception {
            Reads reads = reads();
            boolean isOpen = occasions(reads, caller, words).containsKey(form.occasion());
            ListForm known = isOpen ? form : form.withoutOccasion();
            String problem =
                    !isOpen
                            ? words.get("proposal-list.problem.occasion")
                            : isTakenIn(form, reads)
                                    ? ""
                                    : words.get("proposal-list.problem.scope");
            return new Looked<>(
                    problem,
                    new ListReader(known, own.of(caller), reads, words).read(table),
                    table.unread());
        }

        @Override
        protected Entered<ListedLine> enter(ListForm form, List<ListedLine> lines) {
            isRegistering = form.isRegistering();
            return new ListSender(door, mapper, form, words.language()).send(lines);
        }

        @Override
        protected String after(CommandDoor.@Nullable Done last) {
            return isRegistering
                    ? "/dang-ky-danh-hieu/" + Objects.requireNonNull(last).id()
                    : "/de-nghi/" + Objects.requireNonNull(last).id();
        }

        @Override
        protected ModelAndView page(ListForm form, Looked<ListedLine> looked, int done)
                throws Exception {
            boolean registers = form.isRegistering();
            String kind = registers ? ".titles" : "";
            Frame frame =
                    frames.of(request, caller, words.get("proposal-list.title" + kind))
                            .under(
                                    registers
                                            ? new Frame.Crumb(
                                                    "/dang-ky-danh-hieu",
                                                    words.get("list.enrolments.title"))
                                            : new Frame.Crumb(
                                                    "/de-nghi", words.get("list.proposals.title")))
                            .withSub(words.get("proposal-list.sub" + kind));
            ProposalListPage page =
                    new ProposalListPage(
                            form,
                            occasions(reads(), caller, words),
                            words.names(AwardWords.all().stream()),
                            words.names(Arrays.stream(DecidingAuthority.values())),
                            looked.problem(),
                            rows(looked.lines(), words),
                            looked.faulty(),
                            looked.lines().stream()
                                    .filter(line -> line.nominee() == null)
                                    .map(ListedLine::identity)
                                    .distinct()
                                    .count(),
                            looked.unread());
            return view("proposallist/list", frame, looked, page);
        }

        private Reads reads() {
            return new Reads(views, request, frames.moment(request));
        }
    }

    /// True where the unit that proposes stands in the campaign's scope, or may carry on for one
    /// that did.
    private static boolean isTakenIn(ListForm form, Reads reads) throws Exception {
        Optional<String> campaign = form.occasion("campaign");
        if (campaign.isEmpty()) {
            return true;
        }
        Set<String> above = upwards(form.unit(), reads);
        return reads.one("campaigns/" + campaign.orElseThrow(), Campaign.class).scope().stream()
                .anyMatch(unit -> unit.endedOn() != null || above.contains(unit.id()));
    }

    /// Open reviews of the organisation's years, then campaigns that are not closed, newest first.
    private static Map<String, String> occasions(Reads reads, Caller caller, Words words)
            throws Exception {
        Map<String, String> occasions = new LinkedHashMap<>();
        LocalDate today = VietnamTime.day(reads.page("units", Map.of("limit", "1")).asOf());
        Set<String> above = upwards(Objects.toString(caller.unit(), ""), reads);
        for (Object row : reads.whole("reviews", Map.of("state", "OPEN")).items()) {
            YearReview review = (YearReview) row;
            if (above.contains(review.organisationId())) {
                occasions.put("review:" + review.id(), review.name());
                occasions.put(
                        ListForm.TITLES + ":" + review.id(),
                        words.get("proposal-list.titles", "review", review.name()));
            }
        }
        for (ListedCampaign campaign :
                reads.list("campaigns", ListedCampaign.class, Map.of("order", "NEWEST_FIRST"))) {
            if (campaign.takesProposals(today)) {
                occasions.put("campaign:" + campaign.id(), Words.beginning(campaign.name()));
            }
        }
        return occasions;
    }

    /// A unit and all above it, as far as the register has them.
    private static Set<String> upwards(String unit, Reads reads) throws Exception {
        Set<String> upwards = new LinkedHashSet<>();
        String at = unit.isEmpty() ? null : unit;
        try {
            while (at != null && upwards.add(at)) {
                at = ((Unit) reads.one("units/" + at, Single.class).record()).parentId();
            }
        } catch (Rejection _) {
            // A post whose unit is not registered stands below nobody.
        }
        return upwards;
    }

    private static List<ProposalListPage.Row> rows(List<ListedLine> lines, Words words) {
        List<ProposalListPage.Row> rows = new ArrayList<>();
        for (ListedLine line : lines) {
            boolean isFaulty = !line.faults().isEmpty();
            boolean isNew = line.nominee() == null;
            rows.add(
                    new ProposalListPage.Row(
                            line.line(),
                            line.name(),
                            line.kind() == null
                                    ? ""
                                    : words.of(Objects.requireNonNull(line.kind())),
                            line.unitName(),
                            line.itemWords(),
                            line.achievement(),
                            isFaulty ? Tone.LATE : isNew ? Tone.DUE : Tone.DONE,
                            words.get(
                                    isFaulty
                                            ? "table.state.fault"
                                            : "proposal-list.state." + (isNew ? "new" : "known")),
                            Stream.concat(line.faults().stream(), line.notices().stream())
                                    .toList()));
        }
        return rows;
    }
}
