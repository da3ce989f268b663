/** Projects: their life-cycle, money, blockers, entry into the statistics, and one identity across lists. */
@NullMarked
package org.jingwei.dispatch.project;

import org.jspecify.annotations.NullMarked;
