package vn.sovang.platform.tenancy;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.sovang.kernel.TenantId;

import java.sql.PreparedStatement;
import java.util.function.Function;

/// Runs work in a transaction in which exactly one tenant's rows exist (row-level security). Work
/// within such work joins its transaction, and is of the same tenant.
@Component
public class TenantTransactions {
    private static final String TENANT = "select set_config('sovang.tenant', ?, true)";

    /// Said by the first statement, and not by the connection, which would ask the server what it
    /// is set to, set it, and set it back.
    private static final String ONE_MOMENT =
            "set transaction isolation level repeatable read, read only; ";

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    public TenantTransactions(JdbcTemplate template, PlatformTransactionManager transactions) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.transactions = new TransactionTemplate(transactions);
    }

    /// All reads of `work` see the same moment, that of the transaction around it where there is
    /// one.
    public <T extends @Nullable Object> T read(TenantId tenant, Function<JdbcClient, T> work) {
        return in(
                TransactionSynchronizationManager.isActualTransactionActive() ? "" : ONE_MOMENT,
                tenant,
                work);
    }

    public <T extends @Nullable Object> T write(TenantId tenant, Function<JdbcClient, T> work) {
        return in("", tenant, work);
    }

    private <T extends @Nullable Object> T in(
            String first, TenantId tenant, Function<JdbcClient, T> work) {
        Object around = TransactionSynchronizationManager.getResource(this);
        if (tenant.equals(around)) {
            return work.apply(jdbc);
        }
        if (around != null) {
            throw new IllegalStateException("a transaction of another tenant: " + around);
        }
        return transactions.execute(status -> {
            template.execute(
                    first + TENANT,
                    (PreparedStatement statement) -> {
                        statement.setString(1, tenant.value());
                        return statement.execute();
                    });
            TransactionSynchronizationManager.bindResource(this, tenant);
            try {
                return work.apply(jdbc);
            } finally {
                TransactionSynchronizationManager.unbindResource(this);
            }
        });
    }
}
