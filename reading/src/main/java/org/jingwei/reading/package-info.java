/** The room's door. */
@NullMarked
package org.jingwei.reading;

import org.jspecify.annotations.NullMarked;
