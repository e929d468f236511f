package vn.sovang.command.routing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/// Bounds of the routing, and who this service is to Axon Server. Address, context, token and the
/// server's certificate are the connector's own properties, `axon.axonserver.*`.
///
/// @param answerWithin longest wait for what becomes of a command
/// @param startWithin longest wait for the server at a start
/// @param certificate of this service, for a server that asks for one (PEM); empty: none
/// @param key of that certificate (PEM)
@ConfigurationProperties("sovang.routing")
record RoutingLimits(
        @DefaultValue("30s") Duration answerWithin,
        @DefaultValue("10s") Duration startWithin,
        @DefaultValue("") String certificate,
        @DefaultValue("") String key) {}
