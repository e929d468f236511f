/// Answers: what is in an uploaded file, and who may have it?
@NullMarked
package vn.sovang.query.attachment;

import org.jspecify.annotations.NullMarked;
