call view.create_board('follow_up_board', '{campaignId,unitId,kind}');
