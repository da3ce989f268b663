/** Annual targets in every form a report gives them, their tiers and their splits. */
@NullMarked
package org.jingwei.dispatch.target;

import org.jspecify.annotations.NullMarked;
