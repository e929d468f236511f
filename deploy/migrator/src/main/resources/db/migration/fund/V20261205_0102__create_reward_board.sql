call view.create_board('reward_board', '{payer,unpaid,owed,year}');
