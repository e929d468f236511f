-- Lists offer plans to choose by code and title: read from columns, for their rows are wide.
alter table view.plan_board
    add column code text generated always as (row ->> 'code') stored,
    add column title text generated always as (row #>> '{content,head,title}') stored;
