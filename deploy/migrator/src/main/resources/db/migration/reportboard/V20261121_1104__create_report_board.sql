call view.create_board('report_board', '{campaignId,unitId,state}');
