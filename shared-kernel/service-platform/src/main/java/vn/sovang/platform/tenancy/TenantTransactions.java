package vn.sovang.platform.tenancy;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import vn.sovang.kernel.TenantId;

import java.util.function.Function;

/// Runs work in a transaction in which exactly one tenant's rows exist (row-level security).
@Component
public class TenantTransactions {
    private final JdbcClient jdbc;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    public TenantTransactions(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /// All reads of `work` see the same moment.
    public <T extends @Nullable Object> T read(TenantId tenant, Function<JdbcClient, T> work) {
        return in(reading, tenant, work);
    }

    public <T extends @Nullable Object> T write(TenantId tenant, Function<JdbcClient, T> work) {
        return in(writing, tenant, work);
    }

    private <T extends @Nullable Object> T in(
            TransactionTemplate template, TenantId tenant, Function<JdbcClient, T> work) {
        return template.execute(status -> {
            jdbc.sql("select set_config('sovang.tenant', ?, true)")
                    .param(tenant.value())
                    .query(String.class)
                    .single();
            return work.apply(jdbc);
        });
    }
}
