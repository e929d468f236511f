/// Answers: which plans are there, what do they say, and how far has each come?
@NullMarked
package vn.sovang.query.planboard;

import org.jspecify.annotations.NullMarked;
