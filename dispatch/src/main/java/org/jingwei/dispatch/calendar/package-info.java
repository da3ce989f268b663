/** Days that are worked, cadences that shift over holidays, and deadlines that end at 24:00 in Shanghai. */
@NullMarked
package org.jingwei.dispatch.calendar;

import org.jspecify.annotations.NullMarked;
