/** Days and stretches of time that the calendar does not have. */
@NullMarked
package org.jingwei.verify.date;

import org.jspecify.annotations.NullMarked;
