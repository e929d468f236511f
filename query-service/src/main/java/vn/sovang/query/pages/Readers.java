package vn.sovang.query.pages;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

import vn.sovang.kernel.Role;
import vn.sovang.kernel.TenantId;
import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Moments;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.unitregister.UnitTree;
import vn.sovang.query.unitregister.UnitTrees;
import vn.sovang.unit.UnitId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Finds the words for who reads: the post from its token, province and organisation from the
/// registers.
@Component
class Readers {
    private static final Set<Role> PROVINCE = Set.of(Role.TENANT_ADMIN, Role.PLATFORM_OPERATOR);

    private final JdbcClient db;
    private final TenantTransactions transactions;
    private final Moments moments;
    private final UnitTrees units;

    /// A province's name never changes.
    private final Map<TenantId, String> provinces = new ConcurrentHashMap<>();

    Readers(JdbcClient db, TenantTransactions transactions, Moments moments, UnitTrees units) {
        this.db = db;
        this.transactions = transactions;
        this.moments = moments;
        this.units = units;
    }

    Reader of(Caller caller, Words words) {
        Own own = own(caller);
        return new Reader(
                post(caller),
                caller.roles().stream()
                        .sorted()
                        .map(role -> words.get("role." + role.claim()))
                        .collect(Collectors.joining(", ")),
                own.organisation(),
                own.isEnded(),
                provinces.computeIfAbsent(caller.tenant(), this::province));
    }

    private static String post(Caller caller) {
        return SecurityContextHolder.getContext().getAuthentication()
                        instanceof JwtAuthenticationToken token
                ? Optional.ofNullable(token.getToken().getClaimAsString("name")).orElse(caller.id())
                : caller.id();
    }

    private String province(TenantId tenant) {
        return db.sql("select display_name from log.tenant where tenant_id = :tenant")
                .param("tenant", tenant.value())
                .query(String.class)
                .optional()
                .orElse(tenant.value());
    }

    /// @param isEnded true for a post whose unit is no more; one that looks after the whole
    ///   province acts on
    private record Own(String organisation, boolean isEnded) {}

    private Own own(Caller caller) {
        UUID id = caller.unit();
        if (id == null) {
            return new Own("", false);
        }
        UnitId unit = new UnitId(id);
        Moment moment = moments.ofLog(caller.tenant(), Ask.now());
        return transactions.read(
                caller.tenant(),
                tables -> {
                    UnitTree tree = units.at(tables, moment);
                    UnitId top = tree.organisation(unit);
                    return new Own(
                            UnitNames.load(tables, moment, List.of(top)).on(moment.day(), top),
                            PROVINCE.stream().noneMatch(caller.roles()::contains)
                                    && tree.organisations().isEnded(unit));
                });
    }
}
