call view.create_board('target_board', '{planId}');
call view.create_board('actual_board', '{planId,leaf,unitId}');
