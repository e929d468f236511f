call view.create_board('campaign_board', '{planId}');
