/// Everything that people read: one folder for each question, and the table of who may ask it.
@NullMarked
package vn.sovang.query;

import org.jspecify.annotations.NullMarked;
