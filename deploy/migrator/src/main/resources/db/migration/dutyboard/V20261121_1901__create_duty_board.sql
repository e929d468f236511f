call view.create_board('duty_board', '{planId,unitId}');
