/** The closed words of the trade and its catalogues: measures, units, indicators, regions. */
@NullMarked
package org.jingwei.core.term;

import org.jspecify.annotations.NullMarked;
