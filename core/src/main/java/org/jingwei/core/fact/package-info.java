/** Facts and commitments, each with its evidence. */
@NullMarked
package org.jingwei.core.fact;

import org.jspecify.annotations.NullMarked;
