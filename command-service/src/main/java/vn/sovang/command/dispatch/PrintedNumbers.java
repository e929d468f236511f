package vn.sovang.command.dispatch;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.sovang.command.plan.GivenNumbers;
import vn.sovang.kernel.TenantId;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.NumberSeries;
import vn.sovang.plan.PlanHead;
import vn.sovang.plan.PlanId;
import vn.sovang.platform.json.EventJson;
import vn.sovang.platform.tenancy.TenantTransactions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Finds plans by the numbers that they bear. Looks through all plans of a province, so it is for
/// rare acts only. Where plans of several provinces wait, equal names are not one issuer's, and
/// nothing is compared.
@Component
class PrintedNumbers {
    private static final String NUMBERS =
            """
            select e.aggregate_id, p ->> 'number' as number, p ->> 'symbol' as symbol,
                   p ->> 'issuer' as issuer, p ->> 'issuedOn' as issued_on,
                   p #> '{content,head}' as head, p #>> '{content,year}' as year
            from log.event e
            cross join lateral (select cast(convert_from(e.payload, 'UTF8') as jsonb) as p) j
            where e.tenant_id = :tenant
              and e.name in ('plan.imported', 'plan.issued', 'plan.amended')
            order by e.position
            """;

    private final TenantTransactions transactions;
    private final JsonMapper mapper = new EventJson().mapper();

    PrintedNumbers(TenantTransactions transactions) {
        this.transactions = transactions;
    }

    private record Born(PlanId plan, Optional<String> key) {}

    List<PlanId> find(TenantId tenant, String key) {
        if (tenant.equals(TenantId.WAITING_FOR_PROVINCE)) {
            return List.of();
        }
        List<Born> born =
                transactions.read(
                        tenant,
                        db ->
                                db.sql(NUMBERS)
                                        .param("tenant", tenant.value())
                                        .query((row, _) -> born(row))
                                        .list());
        return born.stream()
                .filter(one -> one.key().filter(key::equals).isPresent())
                .map(Born::plan)
                .distinct()
                .toList();
    }

    /// A plan of its own has its number beside the text, an imported one in its head.
    private Born born(ResultSet row) throws SQLException {
        PlanId plan = PlanId.of(row.getString("aggregate_id"));
        String number = row.getString("number");
        String issuedOn = row.getString("issued_on");
        if (number != null && issuedOn != null) {
            NumberSeries series =
                    new NumberSeries(
                            row.getString("issuer"),
                            row.getString("symbol"),
                            LocalDate.parse(issuedOn).getYear());
            return new Born(plan, Optional.of(series.key(new DocumentNumber(number))));
        }
        String head = row.getString("head");
        return new Born(
                plan,
                head == null
                        ? Optional.empty()
                        : GivenNumbers.key(
                                mapper.readValue(head, PlanHead.class), row.getInt("year")));
    }
}
