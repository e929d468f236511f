package vn.sovang.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.TODAY;
import static vn.sovang.command.given.Given.unit;

import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

import vn.sovang.catalogue.EventCatalogue;
import vn.sovang.kernel.EventType;
import vn.sovang.kernel.TenantId;
import vn.sovang.log.AppendRequest;
import vn.sovang.log.EventLog;
import vn.sovang.log.EventSerializer;
import vn.sovang.log.NewEvent;
import vn.sovang.log.Outcome;
import vn.sovang.platform.json.EventJson;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.testdatabase.TestDatabase;
import vn.sovang.unit.AuthorityKind;
import vn.sovang.unit.ExternalAuthorityRegistered;
import vn.sovang.unit.UnitEvent;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;
import vn.sovang.unit.UnitRenamed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import javax.sql.DataSource;

class UnitNamesTest {
    private static final EventJson JSON = new EventJson();

    private final DataSource database = TestDatabase.get().commandDataSource();
    private final TenantId tenant = new TenantId(TestDatabase.get().freshTenant());
    private final EventLog log =
            new EventLog(
                    database,
                    new EventSerializer(JSON.mapper(), EventCatalogue.EVENTS),
                    NoOpEventUpcaster.INSTANCE);
    private final UnitNames names =
            new UnitNames(
                    new TenantTransactions(
                            new JdbcTemplate(database),
                            new DataSourceTransactionManager(database)));

    @Test
    void of_a_register_however_large_only_what_is_new_is_read() {
        for (int number = 1; number <= 50; number++) {
            append(0, division(number, "Phòng " + number));
        }
        KnownNames known = new KnownNames();
        names.newer(tenant, known.position()).forEach(known::add);
        append(1, new UnitRenamed(unit(7), "Phòng Mới", TODAY, "QĐ 2"));

        List<KnownNames.Given> newer = names.newer(tenant, known.position());
        newer.forEach(known::add);
        newer.forEach(known::add);

        assertThat(newer).singleElement().extracting(KnownNames.Given::unit).isEqualTo(unit(7));
        assertThat(known.named("PHÒNG MỚI")).containsExactly(unit(7));
        assertThat(known.named("Phòng 7")).containsExactly(unit(7));
        assertThat(names.newer(tenant, known.position())).isEmpty();
    }

    @Test
    void short_forms_are_looked_for_among_organisations_and_authorities_outside() {
        append(
                0,
                new UnitRegistered(
                        unit(1), "Sở Công Thương", UnitKind.DEPARTMENT, null, TODAY, "QĐ 1"));
        append(0, division(2, "Sở Công Thương tỉnh"));
        append(
                0,
                new ExternalAuthorityRegistered(
                        unit(3), "Sở Công Thương tỉnh Bạn", AuthorityKind.MINISTRY, TODAY, "NĐ 1"));
        append(1, new UnitRenamed(unit(1), "Sở Kinh tế", TODAY, "QĐ 2"));
        KnownNames known = new KnownNames();

        names.newer(tenant, 0).forEach(known::add);

        assertThat(known.organisationsLike("Sở CT")).containsExactly(unit(1), unit(3));
        assertThat(known.organisationsLike("Sở KT")).containsExactly(unit(1));
        assertThat(known.alike("Sở CT")).containsExactly(unit(1), unit(2), unit(3));
        assertThat(known.named("Sở CT")).isEmpty();
    }

    @Test
    void units_of_one_name_come_in_the_order_in_which_they_got_it() {
        KnownNames known = new KnownNames();
        List<UnitId> given = IntStream.range(0, 20).mapToObj(number -> unit(20 - number)).toList();

        for (UnitId unit : given) {
            known.add(new KnownNames.Given(known.position() + 1, unit, "Phòng Một", false));
        }

        assertThat(known.named("Phòng Một")).containsExactlyElementsOf(given);
        assertThat(known.alike("Phòng Một")).containsExactlyElementsOf(given);
    }

    private static UnitRegistered division(int number, String name) {
        return new UnitRegistered(unit(number), name, UnitKind.DIVISION, null, TODAY, "QĐ 1");
    }

    private void append(long sequence, UnitEvent event) {
        String name =
                EventCatalogue.EVENTS.stream()
                        .filter(type -> type.type() == event.getClass())
                        .map(EventType::name)
                        .findFirst()
                        .orElseThrow();
        NewEvent written =
                new NewEvent(
                        "Unit",
                        event.unitId().toString(),
                        sequence,
                        UUID.randomUUID(),
                        name,
                        1,
                        JSON.mapper().writeValueAsBytes(event),
                        "{}".getBytes(StandardCharsets.UTF_8),
                        null);
        assertThat(
                        log.append(
                                tenant,
                                AppendRequest.of(
                                        List.of(written), Instant.parse("2021-01-04T01:00:00Z"))))
                .isInstanceOf(Outcome.Appended.class);
    }
}
