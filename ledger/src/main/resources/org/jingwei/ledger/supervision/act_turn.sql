-- one at a time, so that the numbers of a year have no gap
lock table step_act in share row exclusive mode
