/// Answers: which councils does an organisation have, by which document, who belongs to them, and
/// for which term?
@NullMarked
package vn.sovang.query.council;

import org.jspecify.annotations.NullMarked;
