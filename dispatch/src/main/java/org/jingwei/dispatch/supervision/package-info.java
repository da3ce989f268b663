/** Lights with memory and reason, and the ladder of reminders, circulars, talks and accountability. */
@NullMarked
package org.jingwei.dispatch.supervision;

import org.jspecify.annotations.NullMarked;
