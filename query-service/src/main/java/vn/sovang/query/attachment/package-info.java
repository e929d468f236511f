/// Answers: what is in an uploaded file?
@NullMarked
package vn.sovang.query.attachment;

import org.jspecify.annotations.NullMarked;
