package vn.sovang.command.edge;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.time.Duration;

/// Bounds on the files that are kept.
///
/// @param callerPerDay bytes that one caller may upload within 24 hours
/// @param province bytes that one province may keep
/// @param unreferencedFor time after which a file goes that nothing refers to; at least a day
/// @param scanner host and port of a virus scanner that speaks clamd's protocol; empty where there
///   is no scanner
@ConfigurationProperties("sovang.files")
record FileBounds(
        @DefaultValue("2GB") DataSize callerPerDay,
        @DefaultValue("200GB") DataSize province,
        @DefaultValue("30d") Duration unreferencedFor,
        @DefaultValue("") String scanner) {}
