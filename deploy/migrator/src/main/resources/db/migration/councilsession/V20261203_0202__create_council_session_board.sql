call view.create_board('council_session_board', '{organisation,councilId,stage}');
