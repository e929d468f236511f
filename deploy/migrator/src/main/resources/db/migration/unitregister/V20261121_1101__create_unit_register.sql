call view.create_board('unit_register', '{kind,parent}');
