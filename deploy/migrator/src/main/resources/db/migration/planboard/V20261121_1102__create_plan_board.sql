call view.create_board('plan_board', '{stage}');
