/** Workbooks by guided mapping: what rows and columns mean is proposed, corrected by a person, and remembered for the next month. */
@NullMarked
package org.jingwei.reading.mapping;

import org.jspecify.annotations.NullMarked;
