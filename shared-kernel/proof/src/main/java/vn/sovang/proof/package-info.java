/// Is this log the one that was written? Everything that answers it without a database and without
/// the services: the chain of a province, the tree over it, signed checkpoints, exported files, and
/// the verifier itself.
///
/// 1. An event fits when its hash is that of its bytes behind the hash before it (`docs/chain.md`).
/// 2. A checkpoint names how many events there were and the root of the tree over their hashes; it
///    is signed, and names the checkpoint before it and those of the other provinces.
/// 3. An inclusion proof shows with a few hashes that one event is below the root of a checkpoint.
///
/// Formats, byte by byte: `docs/chain.md`.
@NullMarked
package vn.sovang.proof;

import org.jspecify.annotations.NullMarked;
