/** Patterns of words around figures, and the identity that each states. */
@NullMarked
package org.jingwei.verify.pattern;

import org.jspecify.annotations.NullMarked;
