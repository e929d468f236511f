call view.create_board('title_sum_board', '{reviewId,organisation,recipient}');
