call view.create_board('nominee_register', '{kind,unitId}');
