/** Cumulative figures, and the single months and quarters inside them. */
@NullMarked
package org.jingwei.analysis.series;

import org.jspecify.annotations.NullMarked;
