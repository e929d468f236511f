call view.create_board('lookup_board', '{state}');
