package vn.sovang.titlesum;

/// Everything that can have happened to a sum of registered titles.
public sealed interface TitleSumEvent permits TitleSumSent {
    TitleSumId sumId();
}
