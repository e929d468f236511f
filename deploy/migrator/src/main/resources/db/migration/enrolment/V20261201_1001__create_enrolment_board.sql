call view.create_board('enrolment_board', '{reviewId,unitId,stage}');
