/** Scorecards: versioned indicators with weights and scoring rules, and what each point rests on. */
@NullMarked
package org.jingwei.dispatch.scorecard;

import org.jspecify.annotations.NullMarked;
