call view.create_board('difficulty_board', '{planId,campaignId,unitId,holder,stage}');
