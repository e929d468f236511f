package vn.sovang.block;

/// How units are grouped for emulation: a block (khối) by what they do, a cluster (cụm) by where
/// they are.
public enum BlockKind {
    BLOCK,
    CLUSTER
}
