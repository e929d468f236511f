-- By which the trees of plans are walked, without unpacking whole plans.
alter table view.plan_board
    add column parents jsonb generated always as (row #> '{content,parents}') stored;
