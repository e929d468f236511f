call view.create_board('score_table_board', '{organisation,stage,year}');
