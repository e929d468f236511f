call view.create_board('proposal_board', '{campaignId,stage}');
