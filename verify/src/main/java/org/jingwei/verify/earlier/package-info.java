/** Facts of a draft against figures that were given earlier of the very same things. */
@NullMarked
package org.jingwei.verify.earlier;

import org.jspecify.annotations.NullMarked;
