/** Reporting periods that parse what they print. */
@NullMarked
package org.jingwei.core.period;

import org.jspecify.annotations.NullMarked;
