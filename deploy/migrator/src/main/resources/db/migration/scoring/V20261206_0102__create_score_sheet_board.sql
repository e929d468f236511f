call view.create_board('score_sheet_board', '{tableId,blockId,unitId,stage,handedIn}');
