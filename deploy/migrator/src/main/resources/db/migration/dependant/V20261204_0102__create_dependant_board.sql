call view.create_board('dependant_board', '{organisation,state}');
