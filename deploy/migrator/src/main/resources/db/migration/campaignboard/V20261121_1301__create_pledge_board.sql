call view.create_board('pledge_board', '{campaignId}');
