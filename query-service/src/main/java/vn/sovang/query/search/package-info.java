/// Answers: where is what I remember: a plan by its title, code or a document that it cites, a unit
/// by any of its names, a nominee, a campaign, a decision by its number (capability C37)?
///
/// Words are compared folded, without tone marks and case (rule 54). It shows what the boards show
/// and nothing else, so what a board must not show is not found either.
@NullMarked
package vn.sovang.query.search;

import org.jspecify.annotations.NullMarked;
