package vn.sovang.block;

/// Ways to group units for emulation: a block (khối) by what they do, a cluster (cụm) by where they
/// are.
public enum BlockKind {
    BLOCK,
    CLUSTER
}
