/** The door of the checking room. */
@NullMarked
package org.jingwei.verify;

import org.jspecify.annotations.NullMarked;
