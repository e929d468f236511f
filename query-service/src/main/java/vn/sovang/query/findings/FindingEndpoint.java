package vn.sovang.query.findings;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.platform.text.Texts;
import vn.sovang.query.ViewTable;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Moments;
import vn.sovang.query.reading.Where;

/// Open findings, with what they mean and what to do.
@RestController
public class FindingEndpoint {
    private final FindingBoard board;
    private final Texts texts;
    private final BoardReader reader;
    private final Moments moments;
    private final TenantTransactions transactions;

    FindingEndpoint(
            FindingBoard board,
            Texts texts,
            BoardReader reader,
            Moments moments,
            TenantTransactions transactions) {
        this.board = board;
        this.texts = texts;
        this.reader = reader;
        this.moments = moments;
        this.transactions = transactions;
    }

    @GetMapping("/api/findings")
    public Answer<OpenFinding> list(
            Caller caller,
            @ParameterObject Ask ask,
            @RequestParam @Nullable String plan,
            @RequestParam @Nullable String code,
            @RequestParam @Nullable String q) {
        caller.mustHave(ViewTable.FINDINGS.roles());
        Moment moment = moments.find(caller.tenant(), ask, board);
        Where where = Where.all().equal("plan_id", plan).equal("code", code).search(q);
        return transactions.read(
                caller.tenant(),
                db ->
                        Answer.paged(
                                reader.page(db, board, moment, where, ask),
                                ask,
                                moment,
                                BoardReader.Keyed::key,
                                found ->
                                        found.stream()
                                                .map(keyed ->
                                                        OpenFinding.of(
                                                                keyed.key(), keyed.row(), texts))
                                                .toList()));
    }
}
