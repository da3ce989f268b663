/** Figures that follow from others, and the search for the others by what the words make of each figure. */
@NullMarked
package org.jingwei.verify.partner;

import org.jspecify.annotations.NullMarked;
