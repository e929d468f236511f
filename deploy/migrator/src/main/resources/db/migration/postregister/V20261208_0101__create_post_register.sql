call view.create_board('post_register', '{}');
