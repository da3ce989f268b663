/** Where a plan stands: completion and distance to the schedule. */
@NullMarked
package org.jingwei.analysis.progress;

import org.jspecify.annotations.NullMarked;
