/** How many reports in a row something has been so. */
@NullMarked
package org.jingwei.analysis.streak;

import org.jspecify.annotations.NullMarked;
