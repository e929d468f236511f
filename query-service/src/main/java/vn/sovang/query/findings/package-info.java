/// Answers: what is odd in the documents, what does it mean, what is to be done about it, and how
/// was it settled (capability C32)?
@NullMarked
package vn.sovang.query.findings;

import org.jspecify.annotations.NullMarked;
