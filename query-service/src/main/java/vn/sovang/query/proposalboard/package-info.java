/// Answers: which award proposals are there, what is missing in each dossier, and was it handed in
/// on time (rule 37)?
@NullMarked
package vn.sovang.query.proposalboard;

import org.jspecify.annotations.NullMarked;
