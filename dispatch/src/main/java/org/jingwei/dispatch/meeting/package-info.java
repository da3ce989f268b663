/** Dispatch meetings: the pack before, the decisions during, the minutes after. */
@NullMarked
package org.jingwei.dispatch.meeting;

import org.jspecify.annotations.NullMarked;
