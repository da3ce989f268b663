-- One indicator in all places at one time, and the few values that were read with doubt, among ten million cells.
create index cell_across on cell (indicator, until, measure, status);
create index cell_doubtful on cell (indicator, place, until desc) where precedence = 6;
