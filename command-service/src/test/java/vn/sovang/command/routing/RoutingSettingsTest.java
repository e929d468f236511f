package vn.sovang.command.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import java.nio.file.Path;
import java.time.Duration;

/// Settings of the routing as an operator may leave them.
class RoutingSettingsTest {
    @Test
    void a_server_or_a_context_that_is_empty_is_as_if_it_were_not_set() {
        with("SOVANG_AXON_CONTEXT=", "SOVANG_AXON_SERVERS=")
                .run(context -> {
                    AxonServerConfiguration settings =
                            context.getBean(AxonServerConfiguration.class);
                    RoutingConfiguration.connections(settings, limits("", "")).shutdown();

                    assertThat(settings.isSslEnabled()).isTrue();
                    assertThat(settings.getContext()).isEqualTo("default");
                    assertThat(settings.getServers()).isEqualTo("localhost");
                });
    }

    @Test
    void an_empty_word_about_tls_does_not_turn_it_off_but_stops_the_start() {
        with("SOVANG_AXON_TLS=")
                .run(context ->
                        assertThat(context.getStartupFailure())
                                .hasStackTraceContaining("ssl-enabled"));
    }

    /// The settings alone, without the routing.
    private static ApplicationContextRunner with(String... settings) {
        return new ApplicationContextRunner()
                .withInitializer(context -> {
                    context.getEnvironment().addActiveProfile("axon-server");
                    context.addBeanFactoryPostProcessor(beans ->
                            ((BeanDefinitionRegistry) beans).removeBeanDefinition("routing"));
                })
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withUserConfiguration(RoutingConfiguration.class)
                .withPropertyValues(settings);
    }

    @ParameterizedTest
    @CsvSource({"true, cert, ''", "true, '', key", "false, cert, key"})
    void a_certificate_that_would_not_be_shown_stops_the_start(
            boolean isSslEnabled, String certificate, String key) {
        AxonServerConfiguration settings = new AxonServerConfiguration();
        settings.setSslEnabled(isSslEnabled);

        assertThatIllegalStateException()
                .isThrownBy(
                        () -> RoutingConfiguration.connections(settings, limits(certificate, key)))
                .withMessageContaining("SOVANG_AXON_KEY");
    }

    @Test
    void a_certificate_that_cannot_be_read_stops_the_start(@TempDir Path folder) {
        AxonServerConfiguration settings = new AxonServerConfiguration();
        settings.setSslEnabled(true);
        String missing = folder.resolve("missing.pem").toString();

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(
                        () -> RoutingConfiguration.connections(settings, limits(missing, missing)))
                .withMessageContaining("missing.pem");
    }

    private static RoutingLimits limits(String certificate, String key) {
        return new RoutingLimits(Duration.ofSeconds(1), Duration.ofSeconds(1), certificate, key);
    }
}
