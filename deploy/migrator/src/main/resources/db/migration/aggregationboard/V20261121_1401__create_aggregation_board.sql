call view.create_board('aggregation_board', '{campaignId,phase,unitId}');
