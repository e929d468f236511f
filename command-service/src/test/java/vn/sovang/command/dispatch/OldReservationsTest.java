package vn.sovang.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.TODAY;
import static vn.sovang.command.given.Given.campaign;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.plan;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.sovang.log.Reservation;
import vn.sovang.migrator.Migrator;
import vn.sovang.migrator.TenantKind;
import vn.sovang.migrator.TenantSlug;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanEvent;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanIssued;
import vn.sovang.testdatabase.TestDatabase;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

import javax.sql.DataSource;

/// A number or code that was reserved under the keys of an earlier release still stands against the
/// same one, in whatever way either was typed.
class OldReservationsTest {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final String BEFORE = "20261128.1700";

    private static final List<String> ISSUERS =
            List.of(
                    "Ủy ban nhân dân tỉnh",
                    "UBND tỉnh",
                    "Uỷ  ban nhân dân tỉnh\u200b",
                    "U\u0412ND t\u1ec9nh",
                    "\uff35\uff22\uff2e\uff24 tỉnh");

    private static final List<String> SYMBOLS =
            List.of(
                    "QĐ-UBND",
                    "Q\u00d0-UBND",
                    "Q\u0189-UBND",
                    "QĐ\u2013UBND",
                    "QĐ\u2212UBND",
                    "QĐ - UBND",
                    "/QĐ-UBND",
                    "QĐ-U\u200bBND",
                    "QĐ\u00ad-UBND",
                    "\u202aqđ-ubnd\u202c",
                    "QĐ-U\u0412ND");

    private int owners = 100;

    @Test
    void a_number_or_code_reserved_before_an_upgrade_stands_against_every_spelling_after_it() {
        DataSource owner = made("reserved_before");
        Flyway.configure()
                .dataSource(owner)
                .defaultSchema("log")
                .schemas("log")
                .locations("classpath:db/migration")
                .placeholderReplacement(false)
                .target(BEFORE)
                .repeatableSqlMigrationPrefix("none") // what is run again is as it is today
                .load()
                .migrate();
        Migrator.provision(owner, new TenantSlug("ha-tinh"), "Hà Tĩnh", TenantKind.PROVINCE);
        JdbcClient db = JdbcClient.create(owner);
        db.sql("alter table log.reservation no force row level security").update();
        int year = TODAY.getYear();
        for (String issuer : ISSUERS) {
            for (String symbol : SYMBOLS) {
                reserve(
                        db,
                        "document.number-taken",
                        "%s|%s|%d|%s".formatted(folded(issuer), folded(symbol), year, "0000015"));
            }
        }
        reserve(db, "external-document.registered-already", "bo cong thuong|kh-bct|2021|0000038a");
        reserve(db, "document.number-taken", id(9) + "|q\u00f0-sct|2021|0000412");
        reserve(db, "document.number-taken", "so cong thuong.|khsct2026|2026|0000012");
        reserve(db, "document.number-taken", "\u201cso cong thuong\u201d|2026khsct|2026|0000013");
        reserve(db, "document.number-taken", "so cong thuong|2026qdsct|2026|0000014");
        reserve(db, "plan.code-taken", "KH-\u00d0T");
        reserve(db, "plan.code-taken", "thi-dua-2021");
        reserve(db, "unit.ended-already", "k\u00f0|x");
        db.sql("alter table log.reservation force row level security").update();
        db.sql(
                        "insert into view.projection (tenant_id, projection, generation, serving,"
                            + " position) values ('ha-tinh', 'external-document-board', 3, true,"
                            + " 7), ('ha-tinh', 'another-board', 1, true, 7)")
                .update();

        Migrator.migrate(owner);

        db.sql("alter table log.reservation no force row level security").update();
        assertThat(keys(db, "document.number-taken"))
                .containsExactlyInAnyOrder(
                        key(issued("UBND tỉnh", "/Q\u00d0 – UBND")),
                        id(9) + "|qdsct|2021|0000412",
                        "so cong thuong|khsct|2026|0000012",
                        "so cong thuong|khsct|2026|0000013",
                        "so cong thuong|2026qdsct|2026|0000014");
        assertThat(owners(db, "document.number-taken"))
                .isEqualTo(ISSUERS.size() * SYMBOLS.size() + 4);
        assertThat(keys(db, "external-document.registered-already"))
                .containsExactly("bo cong thuong|khbct|2021|0000038a");
        assertThat(keys(db, "plan.code-taken"))
                .containsExactlyInAnyOrder(
                        key(new PlanDrafted(new PlanId(id(1)), "KH-ĐT", plan(campaign()))),
                        "thi-dua-2021");
        assertThat(keys(db, "unit.ended-already")).containsExactly("k\u00f0|x");
        assertThat(
                        db.sql("select projection || generation || serving from view.projection")
                                .query(String.class)
                                .list())
                .containsExactlyInAnyOrder(
                        "external-document-board3true",
                        "external-document-board4false",
                        "another-board1true");
    }

    private static PlanIssued issued(String issuer, String symbol) {
        return new PlanIssued(
                new PlanId(id(1)),
                new DocumentNumber("15"),
                symbol,
                TODAY,
                issuer,
                "Chủ tịch",
                null,
                List.of());
    }

    private static String key(PlanEvent event) {
        return SetRules.of(event).stream().map(Reservation::key).findFirst().orElseThrow();
    }

    /// Folds as the first release folded what it compared.
    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }

    private void reserve(JdbcClient db, String kind, String key) {
        db.sql("insert into log.reservation values ('ha-tinh', :kind, :key, :owner, 1)")
                .param("kind", kind)
                .param("key", key)
                .param("owner", id(owners++).toString())
                .update();
    }

    private static List<String> keys(JdbcClient db, String kind) {
        return db.sql("select distinct key from log.reservation where kind = :kind")
                .param("kind", kind)
                .query(String.class)
                .list();
    }

    private static int owners(JdbcClient db, String kind) {
        return db.sql("select count(distinct owner) from log.reservation where kind = :kind")
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }

    private static DataSource made(String database) {
        Migrator.createDatabase(DATABASE.superuserDataSource(), database);
        Migrator.bootstrap(source(database, "postgres", "postgres"), DATABASE.passwords());
        return source(database, "sovang_owner", DATABASE.passwords().owner());
    }

    private static DataSource source(String database, String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(DATABASE.jdbcUrl().replaceFirst("/sovang$", "/" + database));
        source.setUser(user);
        source.setPassword(password);
        return source;
    }
}
