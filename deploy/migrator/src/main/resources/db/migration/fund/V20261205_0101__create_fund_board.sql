call view.create_board('fund_board', '{organisation,stage,year}');
