/** What the parts of a total bring to its growth, and whether they close. */
@NullMarked
package org.jingwei.analysis.contribution;

import org.jspecify.annotations.NullMarked;
