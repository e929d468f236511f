call view.create_board('council_board', '{organisation}');
