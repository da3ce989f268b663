/** Documents with positions, and the articles inside them. */
@NullMarked
package org.jingwei.core.text;

import org.jspecify.annotations.NullMarked;
