/// Is the log the one that was written, and how does somebody else prove it without us?
///
/// 1. A verification walks the chain of a province from its first event, compares it with every
///    checkpoint that was signed, and each file that events name with its hash. It runs by night
///    and whenever an auditor asks, and its outcome is kept.
/// 2. What fits is signed: a checkpoint stands outside the database, names the one before it and
///    the newest of every other province, and is given to whoever wants to keep it.
/// 3. A province's log is given as one file, an event as a proof of a few hashes; both are checked
///    by the stand-alone verifier (`docs/chain.md`).
@NullMarked
package vn.sovang.query.proof;

import org.jspecify.annotations.NullMarked;
