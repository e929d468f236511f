-- What the details were opened for, in the reader's words; none was asked for before.
alter table view.detail_reading add column reason text;
