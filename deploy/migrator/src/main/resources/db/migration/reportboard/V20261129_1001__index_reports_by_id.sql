-- One report is read by its id at any moment, not only at present.
create index report_board_id on view.report_board (tenant_id, generation, alias) where alias is not null;
