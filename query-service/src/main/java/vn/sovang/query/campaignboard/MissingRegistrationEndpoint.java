package vn.sovang.query.campaignboard;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.campaignboard.MissingRegistration.Gap;
import vn.sovang.query.counting.Narrowed;
import vn.sovang.query.counting.Narrower;
import vn.sovang.query.counting.Narrowing;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Sight;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Where;
import vn.sovang.query.unitregister.Successions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Lists units that take part in a campaign and have not registered: what the figures count as
/// registrable and not registered. Found when asked, campaign by campaign, never stored.
@RestController
public class MissingRegistrationEndpoint {
    /// Campaigns. A large one fills many pages by itself.
    private static final int AT_ONCE = 4;

    /// Campaigns that one answer looks at. A page may so be short, or empty, and yet have a next
    /// one.
    private static final int MOST_LOOKED_AT = 100;

    /// Makes of a campaign's id a key behind all of its gaps, since it comes after the slash.
    private static final String BEHIND = "0";

    private final CampaignBoard campaigns;
    private final RegistrationBoard registrations;
    private final Narrower narrower;
    private final BoardReader reader;
    private final Successions successions;
    private final Desk desk;

    MissingRegistrationEndpoint(
            CampaignBoard campaigns,
            RegistrationBoard registrations,
            Narrower narrower,
            BoardReader reader,
            Successions successions,
            Desk desk) {
        this.campaigns = campaigns;
        this.registrations = registrations;
        this.narrower = narrower;
        this.reader = reader;
        this.successions = successions;
        this.desk = desk;
    }

    @GetMapping("/api/missing-registrations")
    public Answer<MissingRegistration> list(
            Caller caller, @ModelAttribute Ask ask, @ModelAttribute Narrowing narrowing) {
        Sight sight = desk.sight(ViewTable.MISSING_REGISTRATIONS, caller, ask);
        Moment moment = sight.moment();
        return sight.read(db -> gather(db, moment, narrower.at(db, moment, narrowing), ask));
    }

    private Answer<MissingRegistration> gather(
            JdbcClient db, Moment moment, Narrowed narrowed, Ask ask) {
        Where where = narrowed.on(Where.all(), CampaignBoard.PLACE);
        List<Gap> found = new ArrayList<>();
        String after = before(ask.afterKey());
        int looked = 0;
        boolean more = true;
        while (more && found.size() <= ask.size() && looked < MOST_LOOKED_AT) {
            Ask next = new Ask(null, null, after, Integer.toString(AT_ONCE));
            List<BoardReader.Keyed<CampaignRow>> page =
                    reader.page(db, campaigns, moment, where, next);
            more = page.size() > AT_ONCE;
            List<BoardReader.Keyed<CampaignRow>> some = more ? page.subList(0, AT_ONCE) : page;
            List<CampaignRow> rows = some.stream().map(BoardReader.Keyed::row).toList();
            Asked asked =
                    new Asked(
                            Asked.carriers(successions, db, moment, rows),
                            Asked.registered(reader, registrations, db, moment, rows.stream()));
            rows.stream()
                    .flatMap(campaign -> Gap.of(campaign, asked))
                    .filter(gap -> narrowed.counts(gap.unit()))
                    .filter(gap -> gap.key().compareTo(ask.afterKey()) > 0)
                    .sorted(Comparator.comparing(Gap::key))
                    .forEach(found::add);
            looked += some.size();
            after = more ? some.getLast().key() : after;
        }
        return Answer.gathered(
                found,
                ask,
                moment,
                Gap::key,
                more ? after + BEHIND : null,
                gaps -> named(db, moment, gaps));
    }

    /// Place before the campaign in which the last page ended; behind the last one where it was
    /// looked at as a whole.
    private static String before(String after) {
        int campaign = after.indexOf('/');
        return campaign <= 0 ? after : after.substring(0, campaign - 1);
    }

    private static List<MissingRegistration> named(JdbcClient db, Moment moment, List<Gap> gaps) {
        UnitNames names = UnitNames.load(db, moment, gaps.stream().map(Gap::unit).toList());
        return gaps.stream().map(gap -> gap.named(names.on(moment.day(), gap.unit()))).toList();
    }
}
