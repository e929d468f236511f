package vn.sovang.query;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sovang.catalogue.EventCatalogue;
import vn.sovang.log.EventLog;
import vn.sovang.log.EventSerializer;
import vn.sovang.platform.json.EventJson;

/// The log as this service sees it: to be read.
@Configuration(proxyBeanMethods = false)
class LogConfiguration {
    @Bean
    @ConditionalOnMissingBean
    EventLog eventLog(DataSource dataSource, EventJson json) {
        return new EventLog(
                dataSource,
                new EventSerializer(json.mapper(), EventCatalogue.EVENTS),
                events -> events);
    }
}
