call view.create_board('external_document_board', '{origin}');
