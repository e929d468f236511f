package vn.sovang.platform.log;

import io.micrometer.core.instrument.MeterRegistry;

import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.catalogue.EventCatalogue;
import vn.sovang.log.EventLog;
import vn.sovang.log.EventSerializer;
import vn.sovang.log.RoleCheck;
import vn.sovang.log.SchemaVersion;
import vn.sovang.platform.json.EventJson;

import java.time.Duration;

import javax.sql.DataSource;

/// Opens the log, after a look at the database: the right schema, and a role that cannot pass
/// isolation by.
@Configuration(proxyBeanMethods = false)
class LogConfiguration {
    @Bean
    EventSerializer eventSerializer(EventJson json) {
        return new EventSerializer(json.mapper(), EventCatalogue.EVENTS);
    }

    @Bean
    LogSignals logSignals(DataSource database, MeterRegistry metrics) {
        return new LogSignals(database, metrics);
    }

    @Bean
    EventLog eventLog(
            DataSource database,
            EventSerializer serializer,
            LogSignals signals,
            @Value("${sovang.database-wait}") Duration longest) {
        DatabaseWait.await(database, longest);
        SchemaVersion.verify(database);
        RoleCheck.verify(database);
        return new EventLog(database, serializer, NoOpEventUpcaster.INSTANCE, _ -> signals.ring());
    }
}
