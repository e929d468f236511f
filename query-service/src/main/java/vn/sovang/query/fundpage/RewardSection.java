package vn.sovang.query.fundpage;

import vn.sovang.award.DecidingAuthority;
import vn.sovang.catalogue.CommandRoute;
import vn.sovang.fund.FundRecord;
import vn.sovang.law.RewardPayer;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.awardregister.Award;
import vn.sovang.query.fund.Fund;
import vn.sovang.query.fund.Reward;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.pages.act.Dong;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.record.RecordPage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reward money on the page of a decision: what it costs and who pays, for everybody; what is paid
/// and what is to come back, for those who read the fund.
///
/// @param acts of those who keep the fund
/// @param owed lines whose money is to come back
public record RewardSection(List<RecordPage.Fact> facts, List<Acts.Link> acts, List<Owed> owed) {
    public RewardSection {
        facts = List.copyOf(facts);
        acts = List.copyOf(acts);
        owed = List.copyOf(owed);
    }

    /// A line whose money is to come back.
    ///
    /// @param to address of the form; blank for those who may not
    public record Owed(String words, String to) {}

    /// The section of a decision.
    ///
    /// @param awards of one decision, held or not
    public static RewardSection of(
            List<Award> awards, Reads reads, Caller caller, Frame frame, Words words)
            throws Exception {
        Award first = awards.getFirst();
        List<RecordPage.Fact> facts = new ArrayList<>(costs(awards, words));
        Optional<Reward> known =
                mayRead(caller)
                        ? reads
                                .list(
                                        "rewards",
                                        Reward.class,
                                        Map.of("decision", first.decisionId()))
                                .stream()
                                .findFirst()
                        : Optional.empty();
        facts.add(fact("rewards.payer", payer(first, words), words));
        if (known.isEmpty()) {
            return new RewardSection(facts, List.of(), List.of());
        }
        Reward reward = known.get();
        facts.add(
                fact(
                        "rewards.paid",
                        words.get(
                                "rewards.paid.of",
                                "amount",
                                Dong.words(reward.paidAmount()),
                                "unpaid",
                                reward.unpaid()),
                        words));
        List<Fund> funds =
                frame.isForActs() && Acts.isOpenTo(caller, route("pay-reward"))
                        ? reads.list("funds", Fund.class, Map.of("stage", "OPEN"))
                        : List.of();
        return new RewardSection(facts, acts(reward, funds, words), owed(reward, funds, words));
    }

    private static CommandRoute route(String verb) {
        return Acts.at("quy", verb).orElseThrow();
    }

    private static boolean mayRead(Caller caller) {
        return caller.roles().stream().anyMatch(ViewTable.REWARDS.roles()::contains);
    }

    private static List<RecordPage.Fact> costs(List<Award> awards, Words words) {
        List<Award> held =
                awards.stream().filter(award -> award.state() == Award.State.VALID).toList();
        long amount = 0;
        long read = 0;
        for (Award award : held) {
            if (award.money() != null) {
                amount += award.money().amount();
                read++;
            }
        }
        List<RecordPage.Fact> facts = new ArrayList<>();
        if (read > 0) {
            facts.add(
                    fact(
                            "rewards.amount",
                            words.get(
                                    "rewards.amount.of",
                                    "amount",
                                    Dong.words(amount),
                                    "count",
                                    read),
                            words));
        }
        if (held.size() > read) {
            facts.add(
                    fact(
                            "rewards.unread",
                            words.get("rewards.unread.of", "count", held.size() - read),
                            words));
        }
        return facts;
    }

    private static String payer(Award first, Words words) {
        RewardPayer rule = RewardPayer.of(first.authority(), first.decidedOn()).orElse(null);
        if (rule == null) {
            return words.get("rewards.payer.unread");
        }
        boolean isAbove = first.authority().level() == DecidingAuthority.Level.STATE;
        return words.get(
                "rewards.payer.of",
                "payer",
                isAbove ? words.of(rule.payer()) : first.issuerName(),
                "clause",
                rule.clause(),
                "certainty",
                words.of(rule.certainty()));
    }

    private static List<Acts.Link> acts(Reward reward, List<Fund> funds, Words words) {
        List<Acts.Link> acts = new ArrayList<>();
        if (reward.unpaid() > 0) {
            for (Fund fund : fitting(reward, funds)) {
                acts.add(
                        new Acts.Link(
                                "/quy/%s/lam/pay-reward?decisionId=%s"
                                        .formatted(fund.id(), reward.id()),
                                words.get("rewards.pay", "year", fund.year())));
            }
        }
        return acts;
    }

    /// A fund pays and takes back on days of its own year, not before the decision.
    private static List<Fund> fitting(Reward reward, List<Fund> funds) {
        return funds.stream()
                .filter(fund ->
                        fund.stage() == FundRecord.Stage.OPEN
                                && fund.year() >= reward.decidedOn().getYear())
                .toList();
    }

    private static List<Owed> owed(Reward reward, List<Fund> funds, Words words) {
        List<Owed> owed = new ArrayList<>();
        for (Reward.Line line : reward.lines()) {
            Long paid = line.paid();
            if (line.state() == Reward.State.OWED && paid != null) {
                String said =
                        words.get(
                                "rewards.owed.line",
                                "nominee",
                                line.nominee(),
                                "amount",
                                Dong.words(paid));
                List<Fund> fitting = fitting(reward, funds);
                owed.add(
                        new Owed(
                                said,
                                fitting.isEmpty()
                                        ? ""
                                        : "/quy/%s/lam/record-recovery?decisionId=%s&proposalId=%s&line=%d"
                                                .formatted(
                                                        fitting.getLast().id(),
                                                        reward.id(),
                                                        line.proposalId(),
                                                        line.line())));
            }
        }
        return owed;
    }

    private static RecordPage.Fact fact(String label, String text, Words words) {
        return new RecordPage.Fact(words.get(label), new Cell.Text(text));
    }
}
