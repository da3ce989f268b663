/** Facts: scanner, context, binding. */
@NullMarked
package org.jingwei.reading.fact;

import org.jspecify.annotations.NullMarked;
