package vn.sovang.query.fundpage;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import vn.sovang.fund.EntryKind;
import vn.sovang.fund.FundRecord;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.fund.Fund;
import vn.sovang.query.fund.LedgerEntry;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.Written;
import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.pages.act.Dong;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.list.Tone;
import vn.sovang.query.pages.record.RecordPage;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.Views;
import vn.sovang.query.trail.TrailPage;
import vn.sovang.time.VietnamTime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Shows a reward fund with its ledger.
@Controller
class FundController {
    private static final String LIST = "/quy";
    private static final String REWARDS = "/tien-thuong?awaiting=true";

    /// Acts that begin at a decision or an entry.
    private static final Set<String> ELSEWHERE =
            Set.of("pay-reward", "record-recovery", "reverse-entry");

    private final Views views;
    private final Frames frames;

    FundController(Views views, Frames frames) {
        this.views = views;
        this.frames = frames;
    }

    @GetMapping(LIST + "/{id:[0-9a-f]+-[0-9a-f-]+}")
    ModelAndView show(@PathVariable String id, Caller caller, HttpServletRequest request)
            throws Exception {
        Words words = frames.words(request);
        Reads reads = new Reads(views, request, frames.moment(request));
        Single<?> found = reads.one("funds/" + id, Single.class);
        Fund fund = (Fund) found.record();
        Written.reached(request, found.position());
        Frame frame =
                frames.of(request, caller, words.get("fund.title", "year", fund.year()))
                        .under(new Frame.Crumb(LIST, words.get("list.funds.title")))
                        .withSub(fund.organisationName())
                        .showing(found.position(), found.asOf());
        List<Acts.Link> all =
                frame.isForActs() && fund.stage() == FundRecord.Stage.OPEN
                        ? Acts.on("funds", id, caller, words)
                        : List.of();
        Answer<?> ledger = reads.whole("funds/" + id + "/entries", Map.of());
        FundPage page =
                new FundPage(
                        fund.id(),
                        new Cell.Tag(
                                fund.stage() == FundRecord.Stage.OPEN ? Tone.OPEN : Tone.DONE,
                                Words.beginning(words.of(fund.stage()))),
                        sums(fund, words),
                        ledger.items().stream()
                                .map(LedgerEntry.class::cast)
                                .map(entry -> line(entry, undo(all), words))
                                .toList(),
                        ledger.next() == null ? "" : words.get("fund.ledger.more"),
                        List.of(
                                new RecordPage.Fact(
                                        words.get("fund.organisation"),
                                        new Cell.Text(fund.organisationName())),
                                new RecordPage.Fact(
                                        words.get("fund.basis"), new Cell.Text(fund.basis()))),
                        TrailPage.steps(
                                reads.whole("trail", Map.of("record", fund.id())),
                                LIST + "/" + fund.id() + "?luc=",
                                words),
                        acts(all, words),
                        notNow(fund, frame, words));
        return new ModelAndView("fundpage/fund", Map.of("frame", frame, "page", page));
    }

    /// Those that begin here, and the way to the decisions whose money waits.
    private static List<Acts.Link> acts(List<Acts.Link> all, Words words) {
        if (all.isEmpty()) {
            return List.of();
        }
        List<Acts.Link> acts = new ArrayList<>();
        acts.add(new Acts.Link(REWARDS, words.get("fund.pay")));
        all.stream()
                .filter(act -> !ELSEWHERE.contains(act.address().replaceFirst(".*/", "")))
                .forEach(acts::add);
        return acts;
    }

    /// Address of the form that undoes an entry; null for those who may not.
    private static @Nullable String undo(List<Acts.Link> all) {
        return all.stream()
                .map(Acts.Link::address)
                .filter(address -> address.endsWith("/reverse-entry"))
                .findFirst()
                .orElse(null);
    }

    private static String notNow(Fund fund, Frame frame, Words words) {
        if (frame.past()) {
            return words.get("form.past");
        }
        return fund.closedAt() == null
                ? ""
                : words.get("fund.closed", "day", Words.day(VietnamTime.day(fund.closedAt())));
    }

    private static List<FundPage.Sum> sums(Fund fund, Words words) {
        return List.of(
                sum("fund.carried", fund.carriedOver(), words),
                sum("fund.receipts", fund.receipts(), words),
                sum("fund.recovered", fund.recovered(), words),
                sum("fund.rewards", -fund.rewards(), words),
                sum("fund.spending", -fund.spending(), words),
                new FundPage.Sum(words.get("fund.balance"), Dong.words(fund.balance()), true));
    }

    private static FundPage.Sum sum(String label, long amount, Words words) {
        String said = Dong.words(Math.abs(amount));
        return new FundPage.Sum(words.get(label), amount < 0 ? "−" + said : said, false);
    }

    private static FundPage.Line line(LedgerEntry entry, @Nullable String undo, Words words) {
        boolean isUndone = entry.reversedBy() != null;
        boolean isUndoing = entry.reverses() != null;
        return new FundPage.Line(
                Integer.toString(entry.number()),
                Words.day(entry.day()),
                Words.beginning(words.of(entry.kind())),
                Stream.of(
                                entry.kind() == EntryKind.RECEIPT && entry.source() != null
                                        ? words.of(entry.source())
                                        : "",
                                entry.words() == null ? "" : entry.words())
                        .filter(one -> !one.isEmpty())
                        .collect(Collectors.joining("; ")),
                entry.document(),
                entry.decision() == null ? "" : entry.decision(),
                entry.decisionId() == null ? "" : "/quyet-dinh/" + entry.decisionId(),
                amount(entry.received()),
                amount(entry.paid()),
                Dong.words(entry.balance()),
                isUndone
                        ? words.get("fund.undone", "number", entry.reversedBy())
                        : isUndoing ? words.get("fund.undoes", "number", entry.reverses()) : "",
                isUndone,
                undo == null || isUndone || isUndoing ? "" : undo + "?entry=" + entry.number());
    }

    private static String amount(@Nullable Long amount) {
        return amount == null ? "" : Dong.words(amount);
    }
}
