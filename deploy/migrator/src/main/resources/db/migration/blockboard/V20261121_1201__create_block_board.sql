call view.create_board('block_board', '{kind}');
