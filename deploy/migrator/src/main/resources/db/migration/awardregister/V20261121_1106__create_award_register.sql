call view.create_board('award_register', '{proposalId,unitId}');
