/** Distances to plan, province, nation and peers, and between two years. */
@NullMarked
package org.jingwei.analysis.compare;

import org.jspecify.annotations.NullMarked;
