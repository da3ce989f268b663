/** Parts and wholes printed side by side. */
@NullMarked
package org.jingwei.verify.sum;

import org.jspecify.annotations.NullMarked;
