/** Indicators that should move together, and those that part. */
@NullMarked
package org.jingwei.analysis.matching;

import org.jspecify.annotations.NullMarked;
