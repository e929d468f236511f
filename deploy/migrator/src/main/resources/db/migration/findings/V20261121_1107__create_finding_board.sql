call view.create_board('finding_board', '{planId,code}');
