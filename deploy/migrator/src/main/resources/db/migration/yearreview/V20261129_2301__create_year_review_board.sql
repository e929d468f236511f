call view.create_board('year_review_board', '{organisation,state}');
