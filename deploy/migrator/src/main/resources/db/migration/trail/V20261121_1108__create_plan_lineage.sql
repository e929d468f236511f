-- Which record belongs under which: campaign under plan, report and proposal under campaign, decision
-- under proposal.
call view.create_board('plan_lineage', '{parent}');
