package vn.sovang.platform.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// Bounds of one instance of a service.
///
/// @param callerPerSecond requests that one caller may make in the long run
/// @param callerAtOnce requests that one caller may make at once after a pause
/// @param inFlight bytes that may be on their way at one moment; half of them for one province, a
///   quarter for one caller
@ConfigurationProperties("sovang.limits")
public record Limits(
        @DefaultValue("200") int callerPerSecond,
        @DefaultValue("4000") int callerAtOnce,
        @DefaultValue("500") int provincePerSecond,
        @DefaultValue("10000") int provinceAtOnce,
        @DefaultValue("256MB") DataSize inFlight) {}
