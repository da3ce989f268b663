/** Targets: their splits, their tiers, and what a level means as growth. */
@NullMarked
package org.jingwei.analysis.target;

import org.jspecify.annotations.NullMarked;
