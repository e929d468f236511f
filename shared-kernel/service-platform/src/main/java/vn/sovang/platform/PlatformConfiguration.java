package vn.sovang.platform;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.platform.json.EventJson;
import vn.sovang.platform.sealing.MasterKey;
import vn.sovang.platform.text.Texts;

import java.time.Clock;

/// Brings the platform into a service that scans this package.
@Configuration(proxyBeanMethods = false)
@ConfigurationPropertiesScan
class PlatformConfiguration {
    /// The one clock of a service; nothing else reads the time.
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    EventJson eventJson() {
        return new EventJson();
    }

    @Bean
    Texts texts() {
        return Texts.ofClassPath();
    }

    @Bean
    MasterKey masterKey(@Value("${sovang.master-key:}") String configured) {
        return MasterKey.of(configured);
    }
}
