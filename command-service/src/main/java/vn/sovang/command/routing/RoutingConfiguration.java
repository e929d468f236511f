package vn.sovang.command.routing;

import io.grpc.netty.shaded.io.grpc.netty.GrpcSslContexts;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.netty.shaded.io.netty.handler.ssl.SslContext;
import io.grpc.netty.shaded.io.netty.handler.ssl.SslContextBuilder;
import io.micrometer.core.instrument.MeterRegistry;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.context.LifecycleProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

import vn.sovang.catalogue.CommandTable;
import vn.sovang.command.edge.CommandDoor;
import vn.sovang.platform.limit.Transfers;
import vn.sovang.platform.security.CallersByToken;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;

import javax.net.ssl.SSLException;

/// Routing by Axon Server, with the profile `axon-server` only: without it no class of the
/// connector is loaded. Commands go through it, and nothing else: events, snapshots and positions
/// stay in the log.
@Configuration(proxyBeanMethods = false)
@Profile("axon-server")
@EnableConfigurationProperties({AxonServerConfiguration.class, RoutingLimits.class})
class RoutingConfiguration {
    /// Bytes of a message that the server takes, as it comes. A larger one would break the stream
    /// with all that is under way on it, and is not sent.
    private static final int LARGEST_SENT = 4 << 20;

    /// Bytes of a message that is taken here: the server adds to what it hands on.
    private static final int LARGEST_TAKEN = 2 * LARGEST_SENT;

    @Bean("routing")
    @Primary
    RoutedCommands routedCommands(
            AxonServerConfiguration configuration,
            RoutingLimits limits,
            @Qualifier("commandGate") CommandDoor here,
            CallersByToken callers,
            Transfers transfers,
            LifecycleProperties stop,
            ConfigurableApplicationContext service,
            MeterRegistry metrics) {
        // Two containers may have the same process and host; the server takes one name for one.
        configuration.setClientId(configuration.getClientId() + "/" + UUID.randomUUID());
        return new RoutedCommands(
                configuration,
                connections(configuration, limits),
                new CommandsHere(here, callers::of, transfers, metrics),
                LanguageMark.of(CommandTable.ROUTES),
                RoutingConfiguration::token,
                limits,
                stop.getTimeoutPerShutdownPhase(),
                () -> end(service),
                metrics);
    }

    /// @throws IllegalStateException when a certificate is set that could not be shown
    static AxonServerConnectionManager connections(
            AxonServerConfiguration configuration, RoutingLimits limits) {
        AxonServerConfiguration usual = new AxonServerConfiguration();
        configuration.setServers(orElse(configuration.getServers(), usual.getServers()));
        configuration.setContext(orElse(configuration.getContext(), usual.getContext()));
        // To the connector an empty text is a token, and the name of a file.
        configuration.setToken(orNull(configuration.getToken()));
        configuration.setCertFile(orNull(configuration.getCertFile()));
        configuration.setMaxMessageSize(LARGEST_SENT);
        Optional<SslContext> tls =
                limits.certificate().isEmpty() && limits.key().isEmpty()
                        ? Optional.empty()
                        : Optional.of(withCertificate(configuration, limits));
        return AxonServerConnectionManager.builder()
                .axonServerConfiguration(configuration)
                .channelCustomizer(channel -> {
                    tls.ifPresent(((NettyChannelBuilder) channel)::sslContext);
                    return channel.maxInboundMessageSize(LARGEST_TAKEN)
                            .intercept(Separation.onTheSameLine());
                })
                .build();
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static String orElse(String text, String usual) {
        return text.isBlank() ? usual : text;
    }

    private static SslContext withCertificate(
            AxonServerConfiguration configuration, RoutingLimits limits) {
        if (!configuration.isSslEnabled()
                || limits.certificate().isEmpty()
                || limits.key().isEmpty()) {
            throw new IllegalStateException(
                    "SOVANG_AXON_CERTIFICATE and SOVANG_AXON_KEY go together, and with"
                            + " SOVANG_AXON_TLS: without one of the three none is shown.");
        }
        try {
            SslContextBuilder tls =
                    GrpcSslContexts.forClient()
                            .keyManager(new File(limits.certificate()), new File(limits.key()));
            String authority = configuration.getCertFile();
            if (authority != null) {
                tls.trustManager(new File(authority));
            }
            return tls.build();
        } catch (SSLException unusable) {
            throw new UncheckedIOException(new IOException(unusable));
        }
    }

    /// Ends the service as failed, so that its supervisor sees it. The thread is one for which the
    /// JVM waits: once the service is closed it would end by itself, as if nothing had failed.
    private static void end(ConfigurableApplicationContext service) {
        Thread.ofPlatform()
                .daemon(false)
                .name("routing-end")
                .start(() -> System.exit(SpringApplication.exit(service, () -> 1)));
    }

    private static String token() {
        if (SecurityContextHolder.getContext().getAuthentication()
                instanceof JwtAuthenticationToken signedIn) {
            return signedIn.getToken().getTokenValue();
        }
        throw new IllegalStateException("a command came without a token");
    }
}
