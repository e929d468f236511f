/// Answers: which organisation reviews which year, until when does it take dossiers, and is the
/// review still open?
@NullMarked
package vn.sovang.query.yearreview;

import org.jspecify.annotations.NullMarked;
