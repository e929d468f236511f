-- The newest change of a province's units, under which their tree is kept.
create index unit_register_newest on view.unit_register
    (tenant_id, generation, from_position, from_time);
