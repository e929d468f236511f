call view.create_board('registration_board', '{campaignId}');
