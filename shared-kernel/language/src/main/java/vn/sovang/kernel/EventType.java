package vn.sovang.kernel;

/// Name of one kind of event in the log. The name and revision are for ever; the class is today's.
///
/// @param name logical name, such as `campaign.launched`
/// @param revision form of the stored JSON, from 1
/// @param type the record that reads the newest revision
public record EventType(String name, int revision, Class<?> type) {}
